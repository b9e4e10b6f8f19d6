import { say } from './say.ts';

/** A number with so many digits after the point, which is a comma in some languages. */
export const fixed = (value: number, digits: number): string => pointed(value.toFixed(digits));

/** A number written with a point, as the language of the page writes it. */
export const pointed = (number: string): string => number.replace('.', say('number.point'));

/** A whole number, its digits in groups of three: `48,000`. */
export const grouped = (number: number): string =>
  number.toLocaleString(say('number.language'), { useGrouping: 'always' });
