import type { Balance } from '../connection/balance.ts';
import { fixed, pointed } from '../strings/number.ts';
import { type Translate, t } from '../strings/translate.ts';

/** `843 bytes`, `291 KB`, `19.9 MB`: decimal units, as files are told on disk. */
export function bytes(size: number, translate: Translate = t): string {
  if (size < 1000)
    return size === 1 ? translate('number.oneByte') : translate('number.bytes', { number: size });
  if (size < 1_000_000) return `${Math.round(size / 1000)} KB`;
  return `${fixed(size / 1_000_000, 1, translate)} MB`;
}

/** `0.42 s` below ten seconds, `12.3 s` above. */
export const seconds = (ms: number): string => `${fixed(ms / 1000, ms < 10_000 ? 2 : 1)} s`;

/** A sum on an account, as the language of the page writes it: `$123.45`, `123,45 US$`. */
export const money = ({ amount, currency }: Balance): string =>
  amount.toLocaleString(document.documentElement.lang, { style: 'currency', currency });

/** US dollars: four decimal places for the small sums of one call, more where these would say nothing. */
export function dollars(sum: number): string {
  const number = sum === 0 ? '0' : sum >= 0.0001 ? sum.toFixed(4) : sum.toPrecision(2);
  return t('number.dollars', { amount: pointed(number) });
}
