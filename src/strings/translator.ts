import type { en } from './en/index.ts';

export type Key = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

/** Gives a string of the interface, its `{{name}}` replaced by `values`. */
export type Translate<Known extends Key = Key> = (key: Known, values?: Values) => string;

/** Puts `values` into the `{{name}}` of a string. A name without a value stays, so that it is seen. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => `${values[name] ?? hole}`);

/**
 * The one way to a string, over whatever has them: `Astro.locals.t` in markup (its own filling escapes values for HTML,
 * which Astro does again), what an eager element brought along, what a worker was sent, or a table.
 */
export const translator =
  <Known extends Key>(read: (key: Known) => string): Translate<Known> =>
  (key, values = {}) =>
    fill(read(key), values);
