import { describe, expect, test } from 'vitest';
import { writtenPagesIn } from '../support/pages.ts';
import { findPlayground, paths, runToEnd, titles } from '../support/playground.ts';
import { dist } from '../support/site.ts';
import { useStage } from '../support/stage.ts';
import { sweepWithTab } from '../support/tab-stops.ts';

// Who walks by Tab sees at each step where they are, in light and in dark, and is never on what is hidden.

const stage = useStage(() => []);
const isStill = { reducedMotion: 'reduce' } as const;
const pages = [...writtenPagesIn(dist), '/404.html'];

describe.each([
  ['light, in a wide window', 'light', { width: 1440, height: 900 }],
  ['dark, on a phone', 'dark', { width: 390, height: 844 }],
] as const)('%s', (_, colorScheme, viewport) => {
  test.each(pages)('%s', async (path) => {
    const page = await stage.open(path, { colorScheme, viewport, ...isStill });
    await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLDetailsElement>(
        'details:not(mobile-starlight-toc details)',
      );
      for (const details of all) details.open = true;
    });
    const { stops, wrong } = await sweepWithTab(page);
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(10);
  });
});

test('a playground that has run, its panels and its history', async () => {
  const page = await stage.open(paths.playground, isStill);
  const playground = await findPlayground(page, titles.image);
  expect(await runToEnd(playground)).toBe('done');
  await playground.region.getByRole('tab', { name: 'Response' }).click();
  await page.locator('.history summary').click();
  await page.locator('a').first().focus();
  const { stops, wrong } = await sweepWithTab(page);
  expect(wrong).toEqual([]);
  expect(stops).toBeGreaterThan(40);
});

test.each([
  [/^Keyboard/, '.keys-help button', ''],
  [/^Search/, '#starlight__search input', 'key'],
])('the dialog behind %s', async (name, inside, typed) => {
  const page = await stage.open('/', isStill);
  await page.getByRole('button', { name }).click();
  await page.locator(inside).first().waitFor();
  await page.keyboard.type(typed);
  if (typed) await page.locator('.pagefind-ui__result a').first().waitFor();
  const { stops, wrong } = await sweepWithTab(page);
  expect(wrong).toEqual([]);
  expect(stops).toBeGreaterThan(0);
});

test.each([
  ['hidden', { opacity: '0' }],
  ['no mark that stands out', { outline: 'none' }],
  ['no mark that stands out', { outline: '2px solid rgb(220 220 220)' }],
  ['under', { position: 'fixed', top: '0.5rem', zIndex: '-1' }],
])('finds what is %s: %o', async (finding, style) => {
  const page = await stage.open('/', { colorScheme: 'light', ...isStill });
  await page.locator('[data-act="copy"]').evaluate((button, its) => {
    Object.assign(button.style, its);
  }, style);
  const { wrong } = await sweepWithTab(page);
  expect(wrong).toEqual([expect.stringMatching(new RegExp(`^${finding}.*data-act="copy"`))]);
});
