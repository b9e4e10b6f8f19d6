import { type Key, type Translate, translator } from '../strings/translator.ts';

/** For markup: the words that an eager script needs, as the value of `data-words` on its element. */
export const wordsFor = (t: (key: Key) => string, keys: readonly Key[]): string =>
  JSON.stringify(Object.fromEntries(keys.map((key) => [key, t(key)])));

/** For an eager script: says what its markup brought along. The tables come later, with what is loaded on intent. */
export function translatorOf<Known extends Key>(root: HTMLElement): Translate<Known> {
  const words: Readonly<Record<string, string>> = JSON.parse(root.dataset.words ?? '{}');
  return translator((key) => words[key] ?? '');
}
