import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** One answer that a page loaded. */
export interface Loaded {
  readonly url: string;
  /** As it came over the wire, headers included. */
  readonly bytes: number;
}

/** Opens an address with nothing stored and gives all that it loads of itself, until the network rests. */
export async function load(browser: Browser, url: string): Promise<readonly Loaded[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const read = await watchNetwork(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  // Starlight loads its search when the page is idle, which a busy machine puts off.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/(search-ui|ui-core)/.test(name)),
  );
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  const loaded = read();
  await context.close();
  return loaded;
}

/** Notes each answer over HTTP from now on. What the page makes itself (`data:`, `blob:`) is none. */
async function watchNetwork(page: Page): Promise<() => readonly Loaded[]> {
  const client = await page.context().newCDPSession(page);
  const urls = new Map<string, string>();
  const loaded: Loaded[] = [];
  client.on('Network.requestWillBeSent', ({ requestId, request }) => {
    urls.set(requestId, request.url);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    const url = urls.get(requestId) ?? '';
    if (url.startsWith('http')) loaded.push({ url, bytes });
  });
  await client.send('Network.enable');
  return () => loaded;
}

/** What a page costs before its reader shows any interest. */
export interface Cost {
  /** Over the wire. */
  readonly bytes: number;
  readonly requests: number;
  /** Its script files, each after gzip, in bytes. */
  readonly script: number;
}

export const costOf = async (loaded: readonly Loaded[]): Promise<Cost> => ({
  bytes: totalBytes(loaded),
  requests: loaded.length,
  script: await gzipOf(scripts(loaded)),
});

const totalBytes = (loaded: readonly Loaded[]): number =>
  loaded.reduce((sum, { bytes }) => sum + bytes, 0);

/** Addresses of the scripts among what was loaded, workers included. */
export const scripts = (loaded: readonly Loaded[]): readonly string[] =>
  loaded.map(({ url }) => url).filter((url) => /\.m?js$/.test(url));

/** Length of some scripts after gzip, each compressed by itself as a server does. */
async function gzipOf(urls: readonly string[]): Promise<number> {
  const texts = await Promise.all(urls.map(async (url) => (await fetch(url)).arrayBuffer()));
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}
