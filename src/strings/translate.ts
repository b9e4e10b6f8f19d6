import { en } from './en/index.ts';
import { codeOf, type In } from './language.ts';
import { type Translate, translator } from './translator.ts';

export { fill, type Key, type Translate, type Values } from './translator.ts';

let table: In<typeof en> = en;

/** A string of the interface in the language of the page, once `loadStrings` has been awaited; in English before. */
export const t: Translate = translator((key) => table[key]);

/** Loads the strings of a language (`en`, `es`, `es-MX`); an unknown one is English. */
export async function loadStrings(language: string): Promise<void> {
  table = codeOf(language) === 'es' ? (await import('./es/index.ts')).es : en;
}
