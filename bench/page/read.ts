import type { MainThread } from '../../tests/support/watch-main.ts';

/** One answer read to its end. */
export interface Read {
  /** From the request to the end, in milliseconds. */
  readonly total: number;
  readonly main: MainThread;
}

// These run in a page, so that none of them can use anything of this file.

/** Runs the playground, with whatever file is attached, and waits until all of the answer is read. Rejects where it was not. */
export async function readOurs(): Promise<Read> {
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
  if (region.dataset.state !== 'done') throw new Error(`The run ended: ${region.dataset.state}.`);
  return { total, main: await watch.end() };
}

/** Reads the same stream with `fetch` alone, and throws it away. */
export async function readPlainly(key: string): Promise<Read> {
  const watch = globalThis.__watchMain();
  const start = performance.now();
  const response = await fetch('https://api.aimlapi.com/v1/chat/completions', {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: '{}',
  });
  const reader = response.body?.getReader();
  while (reader && !(await reader.read()).done);
  return { total: performance.now() - start, main: await watch.end() };
}

/** Reads the same stream by the SDK alone, which is at the address `module`, and keeps the text. */
export async function readBySdk({ module, key }: { module: string; key: string }): Promise<Read> {
  const { default: OpenAI } = (await import(module)) as typeof import('openai');
  const baseURL = 'https://api.aimlapi.com/v1';
  const own = ['os', 'arch', 'lang', 'runtime', 'runtime-version', 'package-version'];
  const unsent = [...own, 'retry-count', 'timeout'].map((name) => [`x-stainless-${name}`, null]);
  const client = new OpenAI({
    apiKey: key,
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
  const total = performance.now() - start;
  if (!text) throw new Error('The SDK read no text.');
  return { total, main: await watch.end() };
}
