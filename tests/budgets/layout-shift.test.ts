import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Served } from '../../config/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { writtenPagesIn } from '../support/pages.ts';
import { paths } from '../support/playground.ts';
import { watchShifts } from '../support/shifts.ts';
import { dist } from '../support/site.ts';
import { cutAt, serveCut } from '../support/slow-document.ts';

// Nothing moves while a page loads, wherever the browser happens to pause.

const pages = writtenPagesIn(dist);
/** Below this no reader sees it, and Lighthouse says 0: the words of a key in the search button may take a hair more room. */
const nothing = 0.001;

let browser: Browser;
let cut: Served;
beforeAll(async () => {
  browser = await launchBrowser(inject('browser'));
  cut = await serveCut(inject('siteUrl'), cutAt);
});
afterAll(() => Promise.all([browser?.close(), cut?.close()]));

/** A window that keeps nothing it has loaded. */
async function openWindow(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.addInitScript(watchShifts);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  return page;
}

async function allShifts(page: Page, url: string) {
  await page.goto(url, { waitUntil: 'networkidle' });
  return page.evaluate(() => globalThis.__shifts);
}

const shifts = async (page: Page, url: string) =>
  (await allShifts(page, url)).filter(({ value }) => value >= nothing);

describe.each([390, 1440])('%i pixels wide', (width) => {
  let page: Page;
  beforeAll(async () => {
    page = await openWindow(width);
  });
  afterAll(() => page.close());

  test.each(pages)('%s', async (path) => {
    expect(await shifts(page, inject('siteUrl') + path)).toEqual([]);
  });

  // A stock page shifts by 0.42 here: its contents list stands before the text and is moved behind it.
  test.each(pages)('%s, its text late', async (path) => {
    expect(await shifts(page, cut.url + path)).toEqual([]);
  });
});

test.each([
  ['header', '<starlight-lang-select'],
  ['choice of language', '<label style="--sl-select-width: 7em"'],
  ['choice of theme', '<select autocomplete="off"'],
  ['sidebar', '<sl-sidebar-restore data-index="1"'],
])('cut in the midst of its %s, a page does not move at all', async (_, at) => {
  const [page, late] = await Promise.all([openWindow(1440), serveCut(inject('siteUrl'), at)]);
  expect(await allShifts(page, late.url + paths.concepts)).toEqual([]);
  await Promise.all([page.close(), late.close()]);
});
