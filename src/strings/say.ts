import { en } from './en/index.ts';
import { fill, type Say } from './fill.ts';
import { codeOf, type In } from './language.ts';

export { fill, type Key, type Say, type Values } from './fill.ts';

let table: In<typeof en> = en;

/**
 * A string of the interface in the language of the page, its `{{name}}` replaced by `values`. In a browser await
 * `loadStrings` first; on the server `Astro.locals.t` gives the same strings.
 */
export const say: Say = (key, values = {}) => fill(table[key], values);

/** Loads the strings of a language (`en`, `es`, `es-MX`); an unknown one is English. */
export async function loadStrings(language: string): Promise<void> {
  table = codeOf(language) === 'es' ? (await import('./es/index.ts')).es : en;
}
