/** The strings of a table in another language: the same keys, none missing, none too many. */
export type In<Table> = { readonly [Key in keyof Table]: string };

/** Words that stand beside what they name, in each language of the interface, instead of in the tables. */
export type Translated = Readonly<Record<'en' | 'es', string>>;

/** The same in a language (`en`, `es`, `es-MX`); an unknown one is English. */
export const inLanguage = (words: Translated, language: string | undefined): string =>
  words[codeOf(language)];

/** The language of the tables that a tag means. */
export const codeOf = (language = 'en'): keyof Translated =>
  language.split('-')[0] === 'es' ? 'es' : 'en';
