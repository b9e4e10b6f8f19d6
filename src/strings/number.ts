import { type Say, say } from './say.ts';

/** A number with so many digits after the point, which is a comma in some languages. */
export const fixed = (value: number, digits: number, words: Say = say): string =>
  pointed(value.toFixed(digits), words);

/** A number written with a point, as the language of the page writes it. */
export const pointed = (number: string, words: Say = say): string =>
  number.replace('.', words('number.point'));

/** A whole number, its digits in groups of three: `48,000`. */
export const grouped = (number: number): string =>
  number.toLocaleString(say('number.language'), { useGrouping: 'always' });
