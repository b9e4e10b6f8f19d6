/** The language of the page, for figures and lists. */
const language = () => document.documentElement.lang || 'en';

/** `20,971,520`. */
export const figure = (value: number): string => value.toLocaleString(language());

/** `+33 %` of 0.333. */
export const percent = (value: number): string =>
  value.toLocaleString(language(), { style: 'percent', signDisplay: 'always' });

/** `S and G`. */
export const list = (words: readonly string[]): string =>
  new Intl.ListFormat(language()).format(words);
