import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { gzipOf, type Loaded, load, type StockPage, scripts, totalBytes } from '../support/load.ts';
import { pagesIn } from '../support/pages.ts';
import { dist } from '../support/site.ts';

// What a page costs before its reader shows any interest in its live parts.

/** Written by the benchmark: the same pages as a stock Starlight site has them. */
const stock: Readonly<Record<string, StockPage>> = JSON.parse(
  readFileSync(new URL('stock.json', import.meta.url), 'utf8'),
);
const pages = pagesIn(dist);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(inject('browser'));
});
afterAll(() => browser?.close());

test('every page has a stock page to be held against; `npm run bench -- first-load` makes them', () => {
  expect(Object.keys(stock)).toEqual(pages);
});

describe.each(pages)('%s', (path) => {
  const page = stock[path] as StockPage;
  let loaded: readonly Loaded[];
  beforeAll(async () => {
    loaded = await load(browser, inject('siteUrl') + path);
  });

  test('transfers at most 1.25 × the stock page', () => {
    expect(totalBytes(loaded)).toBeGreaterThan(10_000);
    expect(totalBytes(loaded)).toBeLessThanOrEqual(page.bytes * 1.25);
  });

  test('makes at most 6 requests more', () => {
    expect(loaded.length).toBeLessThanOrEqual(page.requests + 6);
  });

  test('brings at most 10 KiB of script of its own, after gzip', async () => {
    const script = await gzipOf(scripts(loaded));
    expect(script - page.script).toBeLessThanOrEqual(10 * 1024);
  });

  test('loads no SDK, no PDF reader, no editor, no worker and no colours', async () => {
    const urls = loaded.map(({ url }) => url);
    expect(urls.filter((url) => /worker|\.wasm|code-colours/.test(url))).toEqual([]);
    const texts = await Promise.all(scripts(loaded).map(async (url) => (await fetch(url)).text()));
    for (const heavy of heavyMarks) expect(texts.some((text) => heavy.test(text))).toBe(false);
  });
});

/** What only the OpenAI SDK, pdf.js and CodeMirror say. */
const heavyMarks = [/x-stainless/i, /GlobalWorkerOptions/, /cm-content/];

test('a reader who points at a playground sets the SDK off', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('siteUrl')}/playground/`, { waitUntil: 'networkidle' });
  const sdk = page.waitForResponse(
    async (response) =>
      response.url().endsWith('.js') && /x-stainless/i.test(await response.text()),
  );
  await page.locator('live-playground:not([hidden])').hover();
  await sdk;
  await page.close();
});
