import { type Read, read, textOf } from './read.ts';

/** A place in a text with a little of what stands around it. */
export interface Excerpt {
  readonly before: string;
  /** The character there, whole; empty past the end. */
  readonly character: string;
  readonly after: string;
}

/** What a text turned out to be, with as much of it as is shown. */
export type Found =
  | (Extract<Read, { bytes: Uint8Array }> & {
      /** The decoded text, at most `shown` code units of it; none where the bytes are not UTF-8. */
      readonly text: string | undefined;
    })
  | (Extract<Read, { problem: object }> & { readonly excerpt: Excerpt });

/** Reads Base64 or a data URL for showing it. */
export function find(text: string, shown: number): Found {
  const found = read(text);
  if ('problem' in found) return { ...found, excerpt: excerptOf(text, found.problem.at) };
  return { ...found, text: textOf(found.bytes)?.slice(0, shown) };
}

const width = 12;

/** The surroundings of a place, `…` where they are cut. */
export function excerptOf(text: string, at: number): Excerpt {
  const from = Math.max(0, at - width);
  const code = text.codePointAt(at);
  const character = code === undefined ? '' : String.fromCodePoint(code);
  const next = at + character.length;
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, at),
    character,
    after: text.slice(next, next + width) + (text.length > next + width ? '…' : ''),
  };
}

/** A character as it can be seen: `U+0009` for one that cannot. */
export function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const unseen = /^[\p{C}\p{Z}\p{M}]/u.test(character);
  return unseen ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : `“${character}”`;
}
