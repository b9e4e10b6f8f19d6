import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/strings/en/index.ts';
import { es } from '../../src/strings/es/index.ts';
import { eventually } from '../support/eventually.ts';
import { type LabId, labs, lineOf, openLab } from '../support/labs.ts';
import { paths } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';

// The labs of /concepts/ are lines that unfold: the page is read without them, and loads nothing for them.

const stage = useStage(() => []);
const ids = Object.keys(labs) as LabId[];
const pages = [
  { path: paths.concepts, begins: 'Try it: ', words: en },
  { path: '/es/concepts/', begins: 'Pruébalo: ', words: es },
] as const;

const filesOf = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

describe.each(pages)('$path', ({ path, begins, words }) => {
  test.each([390, 1440])('%i wide, each lab is one closed line of 44 pixels', async (width) => {
    const page = await stage.open(path, { viewport: { width, height: 900 } });
    const lines = page.locator('details:has(> live-lab) > summary');
    const texts = (await lines.allTextContents()).map((text) => text.trim());
    const what = ['api', 'baseUrl', 'base64', 'apiKey', 'terminal'] as const;
    expect(texts).toEqual(what.map((each) => begins + words[`lab.what.${each}`]));
    const sizes = await lines.evaluateAll((all) =>
      all.map((line) => [line.getBoundingClientRect().height, line.parentElement?.clientHeight]),
    );
    expect(sizes).toEqual(what.map(() => [44, 44]));
  });

  test('folded, it is at most 5,200 pixels high at 1440', async () => {
    const page = await stage.open(path, { viewport: { width: 1440, height: 900 } });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(5200);
  });

  test('what stands in a lab is told in its text too', async () => {
    const page = await stage.open(path);
    const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    for (const fact of [
      'GET https://api.aimlapi.com/v1/models',
      'SGVsbG8=',
      'read -rs AIMLAPI_API_KEY',
      '$env:AIMLAPI_API_KEY =',
      'Win + R',
      'Ctrl + Alt + T',
      words === en ? 'Delete it at once' : 'Bórrala enseguida',
      words === en ? 'press Command + Space' : 'pulsa Comando + Espacio',
    ])
      expect(text, fact).toContain(fact);
  });
});

test.each(ids)('%s loads when it is opened, and not before', async (id) => {
  const page = await stage.open(paths.concepts);
  await page.waitForLoadState('networkidle');
  const before = await filesOf(page);
  await lineOf(page, id).hover();
  await lineOf(page, id).focus();
  await page.waitForLoadState('networkidle');
  expect(await filesOf(page)).toEqual(before);
  await page.keyboard.press('Enter');
  await eventually(async () =>
    (await filesOf(page)).some((url) => /\/lab\.[\w-]+\.js$/.test(url)),
  ).toBe(true);
});

test('a link to a part of a lab opens it', async () => {
  const page = await stage.open(`${paths.concepts}#terminal-keys`);
  const lab = page.locator('details:has(> [data-lab="terminal"])');
  await eventually(() => lab.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
});

test.each(ids)('%s opens without scripts, and on paper by itself', async (id) => {
  const page = await stage.open(paths.concepts, { javaScriptEnabled: false });
  const body = page.locator(`[data-lab="${id}"]`);
  expect(await body.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect((await body.boundingBox())?.height).toBeGreaterThan(50);
  await page.emulateMedia({ media: 'screen' });
  const lab = await openLab(page, id);
  expect((await lab.boundingBox())?.height).toBeGreaterThan(50);
});
