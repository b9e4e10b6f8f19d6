import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../config/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Cost, costOf, type Loaded, load, scripts } from '../support/load.ts';
import { pagesIn } from '../support/pages.ts';
import { dist } from '../support/site.ts';
import { buildStock, stockDist } from '../support/stock.ts';

// What a page costs before its reader shows any interest in its live parts, beside the same page of a stock Starlight site.

const pages = pagesIn(dist);

let browser: Browser;
let stock: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  await buildStock();
  stock = await serve({ port: 0, dist: stockDist });
  browser = await launchBrowser(inject('browser'));
});
afterAll(async () => {
  await browser?.close();
  await stock?.close();
});

test('the stock site has every page', () => {
  expect(pagesIn(stockDist)).toEqual(pages);
});

describe.each(pages)('%s', (path) => {
  let loaded: readonly Loaded[];
  let ours: Cost;
  let theirs: Cost;
  beforeAll(async () => {
    const both = [inject('siteUrl'), stock.url].map((site) => load(browser, site + path));
    const [mine = [], other = []] = await Promise.all(both);
    loaded = mine;
    [ours, theirs] = [await costOf(mine), await costOf(other)];
  });

  test('transfers at most 1.25 × the stock page', () => {
    expect(ours.bytes).toBeGreaterThan(10_000);
    expect(ours.bytes).toBeLessThanOrEqual(theirs.bytes * 1.25);
  });

  test('makes at most 6 requests more', () => {
    expect(ours.requests).toBeLessThanOrEqual(theirs.requests + 6);
  });

  test('brings at most 10 KiB of script of its own, after gzip', () => {
    expect(ours.script - theirs.script).toBeLessThanOrEqual(10 * 1024);
  });

  test('loads no SDK, no PDF reader, no editor, no worker, no colours and no sample', async () => {
    const urls = loaded.map(({ url }) => url);
    expect(urls.filter((url) => /worker|\.wasm|code-colours|\/samples\//.test(url))).toEqual([]);
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

test('a reader who points at the link to a sample loads none of it', async () => {
  const page = await browser.newPage();
  const samples: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/samples/')) samples.push(request.url());
  });
  await page.goto(`${inject('siteUrl')}/playground/`, { waitUntil: 'networkidle' });
  const prefetched = page.waitForRequest(/\/errors\/$/);
  await page.locator('[data-part="sample-link"]:visible').hover();
  // Links are loaded when a reader points at them for a moment: this one later than the other.
  await page.locator('a[href$="/errors/"]:visible').first().hover();
  await prefetched;
  expect(samples).toEqual([]);
  await page.close();
});
