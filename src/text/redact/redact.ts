import type { Span } from './key-place.ts';
import { createKeySearch, type KeySearch } from './key-search.ts';

/** What stands in the place of a key. */
export const mask = '••••••••';

/**
 * Replaces the key in each of its forms, whole or eight characters and more of it in a row; its public beginning
 * alone stays. The one guard of every text sink.
 */
export const redact = (text: string, key: string): string =>
  masked(text, searchFor(key).spans(text), 0, text.length, false);

export interface Redactor {
  /** Takes the next piece of a text and gives what can be shown of it. */
  push(piece: string): string;
  /** Gives what was held back. */
  flush(): string;
}

/** Redacts a text that comes in pieces: a key cut over two and more of them is caught as well. */
export function createRedactor(key: string): Redactor {
  /** The end of what came: what decides about the next piece, and what is held back. */
  let text = '';
  let held = 0;
  /** Whether what was given last is a mask, which grows with the stretch that it stands for. */
  let isMask = false;
  return {
    push(piece) {
      // Made with the first piece, so that no request waits for it.
      const { spans, open, reach } = searchFor(key);
      const from = text.length - held;
      text += piece;
      const found = spans(text);
      const end = found.at(-1)?.[1] ?? 0;
      const to = Math.max(from, end, text.length - open(text));
      const out = masked(text, found, from, to, isMask);
      if (to > from) isMask = end === to;
      held = text.length - to;
      text = text.slice(Math.max(0, to - reach));
      return out;
    },
    flush() {
      const out = text.slice(text.length - held);
      text = '';
      held = 0;
      return out;
    },
  };
}

/** The text between two places, each span in it replaced by the mask; one that goes on from before has its mask. */
function masked(
  text: string,
  spans: readonly Span[],
  from: number,
  to: number,
  isMask: boolean,
): string {
  const pieces: string[] = [];
  let at = from;
  for (const [start, end] of spans) {
    if (end <= from) continue;
    if (start >= from || !isMask) pieces.push(text.slice(at, Math.max(at, start)), mask);
    at = end;
  }
  pieces.push(text.slice(at, to));
  return pieces.join('');
}

let last: { readonly key: string; readonly search: KeySearch } | undefined;

/** Kept for the next text, as a page has one key at a time. */
function searchFor(key: string): KeySearch {
  if (last?.key !== key) last = { key, search: createKeySearch(key) };
  return last.search;
}
