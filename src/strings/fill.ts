import type { en } from './en/index.ts';

export type Key = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

/** Gives a string of the interface, its `{{name}}` replaced by `values`. */
export type Say<Known extends Key = Key> = (key: Known, values?: Values) => string;

/** Puts `values` into the `{{name}}` of a string. A name without a value stays, so that it is seen. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => `${values[name] ?? hole}`);

/**
 * `say` over another source of strings. In markup that is `Astro.locals.t`, whose own filling escapes values for HTML,
 * which Astro does again.
 */
export const sayFrom =
  <Known extends Key>(read: (key: Known) => string): Say<Known> =>
  (key, values = {}) =>
    fill(read(key), values);
