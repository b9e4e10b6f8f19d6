import type { Page } from 'playwright-core';

declare global {
  /** The largest piece that the main thread of a page took in each of these hands, in bytes or characters. */
  var __work: Record<string, number>;
}

/** Runs in the page before its own scripts, and in no worker: notes what is read, encoded and written as one piece. */
export function watchWork(): void {
  const work: Record<string, number> = {};
  globalThis.__work = work;
  const note = (name: string, size: number) => {
    work[name] = Math.max(work[name] ?? 0, size);
  };
  const watch = (owner: object, name: string, sizeOf: (owner: never, result: never) => number) => {
    const own = Reflect.get(owner, name);
    if (typeof own !== 'function') return;
    Reflect.set(owner, name, function (this: never, ...given: unknown[]) {
      const result = own.apply(this, given);
      note(name, sizeOf(this, result as never));
      return result;
    });
  };
  for (const name of ['arrayBuffer', 'bytes', 'text', 'stream'])
    watch(Blob.prototype, name, ({ size }: Blob) => size);
  watch(Uint8Array.prototype, 'toBase64', ({ length }: Uint8Array) => length);
  watch(globalThis, 'btoa', (_: unknown, made: string) => made.length);
  watch(JSON, 'stringify', (_: unknown, made: string | undefined) => made?.length ?? 0);
  watch(TextEncoder.prototype, 'encode', (_: unknown, made: Uint8Array) => made.length);
}

/** What was taken in one piece that is larger than a page may hold up its reader for: two megabytes. */
export const largePieces = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.entries(globalThis.__work)
      .filter(([, size]) => size > 2 * 2 ** 20)
      .map(([name, size]) => `${name} of ${size}`),
  );
