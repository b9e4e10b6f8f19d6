import type { Bytes } from './part.ts';

/** Bytes that the compressed texts of one file may come to, so that a small file cannot make a browser stall. */
const budget = 32 * 2 ** 20;

/** What came out, up to where the data broke off; nothing once the budget is spent. */
export type Inflate = (bytes: Bytes) => Promise<Bytes | undefined>;

/** Inflates the zlib data of one file. */
export function createInflater(): Inflate {
  let left = budget;
  return async (bytes) => {
    const parts: Bytes[] = [];
    const reader = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'))
      .getReader();
    try {
      for (let next = await reader.read(); next.value; next = await reader.read()) {
        left -= next.value.length;
        if (left < 0) {
          await reader.cancel();
          return undefined;
        }
        parts.push(next.value);
      }
    } catch (error) {
      // Torn or no zlib data: readers of the file see no more of it either.
      if (!(error instanceof TypeError)) throw error;
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  };
}
