import type { Span } from './key-place.ts';
import { createKeySearch, type KeySearch } from './key-search.ts';

/** What stands in the place of a key. */
export const mask = '••••••••';

export interface Redactor {
  /** Takes the next piece of a text and gives what can be shown of it. */
  push(piece: string): string;
  /** Gives what was held back. */
  flush(): string;
}

export interface Redaction {
  /**
   * Replaces the key in each of its forms, whole or eight characters and more of it in a row; its public beginning
   * alone stays.
   */
  redact(this: void, text: string, key: string): string;
  /** Redacts a text that comes in pieces: a key cut over two and more of them is caught as well. */
  createRedactor(this: void, key: string): Redactor;
}

/** Redacts keys of which these are the public beginnings. */
export function redactionFor(beginnings: readonly string[]): Redaction {
  let last: { readonly key: string; readonly search: KeySearch } | undefined;
  /** Kept for the next text, as a page has one key at a time. */
  const searchFor = (key: string): KeySearch => {
    if (last?.key !== key)
      last = { key, search: createKeySearch(key, publicLength(key, beginnings)) };
    return last.search;
  };
  return {
    redact: (text, key) => masked(text, searchFor(key).spans(text), 0, text.length, false),
    createRedactor: (key) => redactorOf(() => searchFor(key)),
  };
}

/** The search is made with the first piece, so that no request waits for it. */
function redactorOf(search: () => KeySearch): Redactor {
  /** The end of what came: what decides about the next piece, and what is held back. */
  let text = '';
  let held = 0;
  /** Whether what was given last is a mask, which grows with the stretch that it stands for. */
  let isMask = false;
  return {
    push(piece) {
      const { spans, open, reach } = search();
      const from = text.length - held;
      text += piece;
      const found = spans(text, from);
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

/** How many characters at a key's beginning are no secret. The last one always is, so that a whole key is never public. */
function publicLength(key: string, beginnings: readonly string[]): number {
  const lengths = beginnings.filter((each) => key.startsWith(each)).map(({ length }) => length);
  return Math.max(0, Math.min(Math.max(0, ...lengths), key.length - 1));
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
