import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { languages } from '../../src/snippets/index.ts';
import { eventually } from '../support/eventually.ts';
import { isInWindow, sizes } from '../support/in-window.ts';
import { findConnection, findPlayground, runToEnd, titles } from '../support/playground.ts';
import { goodKey } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { reaches } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The home page is the demo: one press, and the answer streams in sight, beside the code that asked for it.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const home = (page: Page) => findPlayground(page, titles.image);

describe.each(sizes)('at $width × $height', (viewport) => {
  const places = ['/', '/es/'];

  test.each(places)('%s shows Run in the first window, and its title once', async (path) => {
    const page = await stage.open(path, { viewport });
    const run = page.locator('live-playground [data-part="run"]');
    expect(await isInWindow(run)).toBe(true);
    const title = await page.locator('h1').innerText();
    const said = (await page.locator('main').innerText()).split(title);
    expect(said).toHaveLength(2);
  });

  test('one click, and no scroll of the reader’s', async () => {
    const page = await stage.open('/', { viewport });
    const { region, run, answer } = await home(page);
    await run.click();
    await reaches(region, 'done');
    await eventually(() => isInWindow(answer)).toBe(true);
    expect(await answer.innerText()).toContain('raccoon');
    // Nor of the page's, where all stands in the window from the start.
    if (viewport.width > 1000) expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('at most 12 keys', async () => {
    const page = await stage.open('/', { viewport });
    const { region } = await home(page);
    const isInCard = () => region.evaluate((card) => card.contains(document.activeElement));
    // By the link that skips the navigation, then to the first control of the card.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    let keys = 2;
    for (; keys < 40 && !(await isInCard()); keys++) await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Enter');
    await reaches(region, 'done');
    expect(keys + 1).toBeLessThanOrEqual(12);
  });
});

test('file, prompt and Run alone, and the five languages', async () => {
  const page = await stage.open('/');
  const { region, file, prompt, run, model, stream } = await home(page);
  expect(await file.count()).toBe(1);
  for (const control of [prompt, run]) expect(await control.isVisible()).toBe(true);
  for (const control of [model, stream]) expect(await control.count()).toBe(0);
  expect(await region.locator('details').count()).toBe(0);
  const tabs = region.getByRole('tablist', { name: 'View', exact: true }).getByRole('tab');
  expect(await tabs.allInnerTexts()).toEqual(languages.map(({ label }) => label));
});

test('Use my key opens the field, and the same press is a real call with the usual settings', async () => {
  const page = await stage.open('/');
  const { key, region, chosen } = findConnection(page);
  expect(await key.isVisible()).toBe(false);
  await region.getByRole('button', { name: 'Use my key' }).click();
  expect(await key.evaluate((field) => field === document.activeElement)).toBe(true);
  await key.fill(goodKey);
  expect(await chosen()).toBe('AI/ML API');
  expect(await runToEnd(await home(page))).toBe('done');
  const [chat, ...more] = server.chats();
  expect(more).toEqual([]);
  expect(JSON.parse(String(chat?.body))).toMatchObject({
    model: 'gpt-4o',
    stream: true,
    stream_options: { include_usage: true },
  });
});

test('another host in the list opens the field too', async () => {
  const page = await stage.open('/');
  const { key, baseUrl } = findConnection(page);
  await baseUrl.selectOption({ label: 'OpenAI' });
  expect(await key.isVisible()).toBe(true);
});
