import type { Figures } from '../../../labs/base64/growth.ts';

/** The language of the page, for figures and lists. */
const language = () => document.documentElement.lang || 'en';

/** How a language writes figures: `20,971,520`, and `+33%` of 0.333. */
export const figuresIn = (locale: string | undefined): Figures => ({
  figure: (value) => value.toLocaleString(locale),
  percent: (value) => value.toLocaleString(locale, { style: 'percent', signDisplay: 'always' }),
});

/** `20,971,520`. */
export const figure = (value: number): string => figuresIn(language()).figure(value);

/** `+33%` of 0.333. */
export const percent = (value: number): string => figuresIn(language()).percent(value);

/** `S and G`. */
export const list = (words: readonly string[]): string =>
  new Intl.ListFormat(language()).format(words);
