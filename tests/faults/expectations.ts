import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type FailureId, failureIds, failureText } from '../../src/chat/receive/failures.ts';
import { image } from '../support/files.ts';
import { attach, connect, findPlayground, type Playground, titles } from '../support/playground.ts';
import { goodKey } from '../support/provider-answers.ts';

const png = await image();

/** A playground with a key and a file, ready to run. */
export async function prepare(page: Page): Promise<Playground> {
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, png);
  return playground;
}

/** What holds at the end of every run, however it ended. */
export async function expectReadyAgain({ page, region, run }: Playground): Promise<void> {
  await run.waitFor();
  expect(await run.isEnabled()).toBe(true);
  await region.getByText(png.name).first().waitFor();
  expect(await page.content()).not.toContain(goodKey);
}

/** A failure is shown with title, cause, next step and a link: that of `id`, or any that there is. */
export async function expectFailure({ failure }: Playground, id?: FailureId): Promise<void> {
  const words = await failure.innerText();
  const link = await failure.locator('a[href^="/errors/#"]').first().getAttribute('href');
  const anchor = link?.replace('/errors/#', '') ?? '';
  if (id) expect(anchor).toBe(id);
  expect(failureIds).toContain(anchor);
  const { title, cause, next } = failureText(anchor as FailureId);
  for (const part of [title, cause, next]) expect(words).toContain(part);
}
