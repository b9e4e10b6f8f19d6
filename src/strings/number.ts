import { type Translate, t } from './translate.ts';

/** A number with so many digits after the point, which is a comma in some languages. */
export const fixed = (value: number, digits: number, translate: Translate = t): string =>
  pointed(value.toFixed(digits), translate);

/** A number written with a point, as the language of the page writes it. */
export const pointed = (number: string, translate: Translate = t): string =>
  number.replace('.', translate('number.point'));

/** A whole number, its digits in groups of three: `48,000`. */
export const grouped = (number: number): string =>
  number.toLocaleString(t('number.language'), { useGrouping: 'always' });
