import { en } from './en/index.ts';
import type { In } from './language.ts';

export type Key = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

let table: In<typeof en> = en;

/**
 * A string of the interface in the language of the page, its `{{name}}` replaced by `values`. In a browser await
 * `speak` first; on the server `Astro.locals.t` gives the same strings.
 */
export const say = (key: Key, values: Values = {}): string => fill(table[key], values);

/** Puts `values` into the `{{name}}` of a string. A name without a value stays, so that it is seen. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => `${values[name] ?? hole}`);

/** Loads the strings of a language (`en`, `es`, `es-MX`); an unknown one is English. */
export async function speak(language: string): Promise<void> {
  const [code = ''] = language.split('-');
  table = code === 'es' ? (await import('./es/index.ts')).es : en;
}
