import { keyBeginnings } from '../../text/redact/key-beginnings.ts';

/** Whose key this is by its first characters; `undefined` where they tell nothing, as a plain `sk-` does. */
export const ownerOf = (key: string): string | undefined => ownerRow(key)?.[1];

/** Whose key this is, where that is not the host at `origin`. */
export function foreignOwner(key: string, origin: string): string | undefined {
  const row = ownerRow(key);
  return row && row[2] !== origin ? row[1] : undefined;
}

const ownerRow = (key: string) => keyBeginnings.find(([beginning]) => key.startsWith(beginning));

/** One of these beginnings, or a plain `sk-`, with as many characters after it as only a key has. */
const marked = new RegExp(
  `(?<![\\w-])(?:${keyBeginnings.map(([beginning]) => beginning).join('|')}|sk-)[\\w+/=-]{12,}`,
);
/** A long run of letters and digits, as keys without a prefix are: no word of a URL has 24 and more with a digit. */
const bare = /^(?=\D*\d)[\w-]{24,}$/;

/** The key in a text, by its look alone; `undefined` where there is none. */
export const keyIn = (text: string): string | undefined =>
  marked.exec(text)?.[0] ?? bare.exec(text.trim())?.[0];
