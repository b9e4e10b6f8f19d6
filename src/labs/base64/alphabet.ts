/** The two alphabets of RFC 4648 (sections 4 and 5). They differ in their last two characters alone. */
export type Alphabet = 'standard' | 'url';

const common = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The 64 characters of each, in the order of their values. */
export const alphabets: Readonly<Record<Alphabet, string>> = {
  standard: `${common}+/`,
  url: `${common}-_`,
};

/** Value of each ASCII character in either alphabet, −1 for one in neither. */
const values = new Int8Array(128).fill(-1);
for (const alphabet of Object.values(alphabets))
  for (const [value, character] of [...alphabet].entries()) values[character.charCodeAt(0)] = value;

/** The six bits (0 to 63) of a UTF-16 code unit in either alphabet; −1 where it is in neither. */
export const sextetOf = (code: number): number => values[code] ?? -1;

/** The alphabet that a character of the value 62 or 63 belongs to. */
export const alphabetOf = (character: string): Alphabet =>
  character === '+' || character === '/' ? 'standard' : 'url';

/** How Base64 is written: RFC 4648 lets the padding go where the length is known otherwise. */
export interface Style {
  readonly alphabet: Alphabet;
  readonly padding: boolean;
}

/** Standard Base64, as encoders give it, in another style. */
export function inStyle(base64: string, { alphabet, padding }: Style): string {
  const kept = padding ? base64 : base64.replace(/=+$/, '');
  return alphabet === 'standard' ? kept : kept.replaceAll('+', '-').replaceAll('/', '_');
}
