import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import {
  asksForKey,
  attach,
  chooseHost,
  connect,
  findConnection,
  findPlayground,
  paths,
  titles,
} from '../support/playground.ts';
import { inFirefox, useStage, visit } from '../support/stage.ts';
import { ends } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { canary, hitsIn } from './canary.ts';

// A page that was left and comes back whole, scripts and all, from the browser's own back/forward cache.

declare global {
  /** Set on a page that was opened, and known only to it: whether it came back from the cache. */
  var __persisted: boolean;
}

const server = await startStrictServer();
const stage = useStage(() => server.flags, { keepsPages: true });
beforeEach(() => server.clear());
afterAll(() => server.close());

async function opened(keep: boolean) {
  const page = await stage.open(paths.concepts);
  // A page that still loads something is not kept.
  await page.waitForLoadState('networkidle');
  await connect(page, canary);
  await findConnection(page).keep.setChecked(keep);
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      globalThis.__persisted = persisted;
    }),
  );
  return page;
}

async function back(page: Page) {
  await page.evaluate(() => void setTimeout(() => history.back()));
  const persisted = () => page.evaluate(() => globalThis.__persisted).catch(() => undefined);
  await eventually(persisted).toBe(true);
  expect(await page.evaluate(() => location.pathname)).toBe(paths.concepts);
}
const expectKey = (page: Page, key: string) =>
  eventually(() => findConnection(page).key.inputValue()).toBe(key);

describe.each([
  { keep: true, words: /in this tab until you close it/ },
  { keep: false, words: /The key stays in this page/ },
])('kept for the tab: $keep', ({ keep, words }) => {
  test('the key, its box and the words are as they were left', async () => {
    const page = await opened(keep);
    await page.goto('/errors/');
    await back(page);
    await expectKey(page, canary);
    const { keep: box, region } = findConnection(page);
    expect(await box.isChecked()).toBe(keep);
    expect(await region.innerText()).toMatch(words);
    expect(hitsIn(await page.evaluate(() => JSON.stringify(sessionStorage))).length > 0).toBe(keep);
  });
});

test('a key that was forgotten on another page is gone, and Run sends nothing', async () => {
  const page = await opened(true);
  await visit(page, paths.gpt4o);
  await expectKey(page, canary);
  await findConnection(page).forget.click();
  await expectKey(page, '');
  await back(page);
  await expectKey(page, '');
  expect(hitsIn(await page.content())).toEqual([]);
  // A page that Firefox has brought back takes no clicks from its driver.
  if (inFirefox()) return;
  const playground = await findPlayground(page, titles.image);
  await attach(playground, await image());
  await playground.run.click();
  expect(await ends(playground.region)).toBe('done');
  await chooseHost(page);
  await playground.run.click();
  await asksForKey(playground);
  expect(server.chats()).toEqual([]);
  expect(server.requests.filter(({ headers }) => headers.authorization)).toEqual([]);
});
