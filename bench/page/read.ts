import type { Page } from 'playwright-core';
import { goodKey } from '../../tests/support/provider-answers.ts';
import type { MainThread } from './watch-main.ts';

/** One answer read to its end. */
export interface Read {
  /** From the request to the end, in milliseconds. */
  readonly total: number;
  readonly main: MainThread;
  /** Length of the text that was shown. */
  readonly shown: number;
}

/** Runs the playground, with whatever file is attached, and waits until all of the answer is shown. */
export const readOurs = (page: Page): Promise<Read> =>
  page.evaluate(async () => {
    const region = document.querySelector<HTMLElement>('live-playground:not([hidden])');
    if (!region) throw new Error('There is no playground.');
    const watch = globalThis.__watchMain();
    const start = performance.now();
    region.dataset.state = 'idle';
    region.querySelector<HTMLElement>('[data-do="run"]')?.click();
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (['idle', 'running'].includes(region.dataset.state ?? '')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(region, { attributeFilter: ['data-state'] });
    });
    const total = performance.now() - start;
    const shown = region.querySelector('[data-part="answer"]')?.textContent?.length ?? 0;
    return { total, main: await watch.end(), shown };
  });

/** Reads the same stream with `fetch` alone, and throws it away. */
export const readPlainly = (page: Page): Promise<Read> =>
  page.evaluate(async (key) => {
    const watch = globalThis.__watchMain();
    const start = performance.now();
    const response = await fetch('https://api.aimlapi.com/v1/chat/completions', {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: '{}',
    });
    const reader = response.body?.getReader();
    while (reader && !(await reader.read()).done);
    return { total: performance.now() - start, main: await watch.end(), shown: 0 };
  }, goodKey);

/** Reads the same stream by the SDK alone, on a page with nothing on it, and keeps the text. `sdk` serves its package. */
export async function readBySdk(page: Page, sdk: string): Promise<Read> {
  await page.goto(`${sdk}/package.json`);
  return page.evaluate(
    async ({ module, apiKey }) => {
      const { default: OpenAI } = (await import(module)) as typeof import('openai');
      const baseURL = 'https://api.aimlapi.com/v1';
      const own = ['os', 'arch', 'lang', 'runtime', 'runtime-version', 'package-version'];
      const unsent = [...own, 'retry-count', 'timeout'].map((name) => [
        `x-stainless-${name}`,
        null,
      ]);
      const client = new OpenAI({
        apiKey,
        baseURL,
        dangerouslyAllowBrowser: true,
        defaultHeaders: Object.fromEntries(unsent),
      });
      const watch = globalThis.__watchMain();
      const start = performance.now();
      let text = '';
      for await (const { choices } of await client.chat.completions.create({
        model: 'gpt-4o',
        messages: [],
        stream: true,
      }))
        text += choices[0]?.delta.content ?? '';
      return { total: performance.now() - start, main: await watch.end(), shown: text.length };
    },
    { module: `${sdk}/index.mjs`, apiKey: goodKey },
  );
}
