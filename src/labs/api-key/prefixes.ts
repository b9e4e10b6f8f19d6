import { keyBeginnings, keyOwners } from '../../api/key-owners.ts';

/** Whose key this is by its first characters; `undefined` where they tell nothing, as a plain `sk-` does. */
export const ownerOf = (key: string): string | undefined => ownerAt(key)?.name;

/** Whose key this is, where that is not the host at `origin`. */
export function foreignOwner(key: string, origin: string): string | undefined {
  const owner = ownerAt(key);
  return owner?.origin === origin ? undefined : owner?.name;
}

const ownerAt = (key: string) =>
  keyOwners.find(({ beginnings }) => beginnings.some((each) => key.startsWith(each)));

/** One of these beginnings, or a plain `sk-`, with as many characters after it as only a key has. */
const marked = new RegExp(`(?<![\\w-])(?:${keyBeginnings.join('|')}|sk-)[\\w+/=-]{12,}`);
/** A long run of letters and digits, as keys without a prefix are: no word of a URL has 24 and more with a digit. */
const bare = /^(?=\D*\d)[\w-]{24,}$/;

/** The key in a text, by its look alone; `undefined` where there is none. */
export const keyIn = (text: string): string | undefined =>
  marked.exec(text)?.[0] ?? bare.exec(text.trim())?.[0];
