import lighthouse, { type Flags } from 'lighthouse';
import desktopConfig from 'lighthouse/core/config/desktop-config.js';
import { type FoundBrowser, launchBrowser } from '../../tests/support/browser.ts';
import { freePort } from '../lib/free-port.ts';

export type Form = 'mobile' | 'desktop';

/** What Lighthouse says of one page. Scores from 0 to 100, times in milliseconds, bytes as transferred. */
export interface Report {
  readonly scores: readonly number[];
  readonly bytes: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a trace that the browser recorded badly, which tells nothing of the page. */
const badTraces = ['NO_NAVSTART', 'NO_TRACING_STARTED'];
const tries = 3;

/**
 * Asks Lighthouse for one report, with a browser of its own and its usual simulated line and processor. Asks again, and
 * says so, where the trace failed. Rejects with what Lighthouse says went wrong.
 */
export async function ask(found: FoundBrowser, url: string, form: Form): Promise<Report> {
  for (let left = tries - 1; ; left--)
    try {
      return await askOnce(found, url, form);
    } catch (error) {
      const isTrace = badTraces.some((code) => String(error).includes(code));
      if (!isTrace || !left) throw error;
      console.warn(`Asked again: ${error}`);
    }
}

async function askOnce(found: FoundBrowser, url: string, form: Form): Promise<Report> {
  const port = await freePort();
  const browser = await launchBrowser(found, [`--remote-debugging-port=${port}`]);
  try {
    const flags: Flags = {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
    };
    const result = await lighthouse(url, flags, form === 'desktop' ? desktopConfig : undefined);
    if (!result) throw new Error(`Lighthouse gave no report of ${url}.`);
    const { categories: found, audits, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`Lighthouse at ${url}: ${runtimeError.message}`);
    const figure = (id: string) => audits[id]?.numericValue ?? Number.NaN;
    return {
      scores: categories.map((id) => Math.round((found[id]?.score ?? 0) * 100)),
      bytes: figure('total-byte-weight'),
      lcp: figure('largest-contentful-paint'),
      tbt: figure('total-blocking-time'),
      cls: figure('cumulative-layout-shift'),
    };
  } finally {
    await browser.close();
  }
}
