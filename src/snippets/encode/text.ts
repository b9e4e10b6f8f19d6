/**
 * The inside of a string literal in double quotes, for languages that escape as C does.
 * Whatever a reader could not see, or what could turn the line around, is written as an escape,
 * so that the code shown is what the code says. Halves of surrogate pairs cannot be sent as UTF-8
 * and become U+FFFD, as in any encoder.
 *
 * @param hidden writes one invisible code point
 * @param named  escapes that the language has a short form for
 */
export const escapeWith =
  (hidden: (codePoint: number) => string, named: Readonly<Record<string, string>> = short) =>
  (text: string): string =>
    text
      .toWellFormed()
      .replace(
        special,
        (character) => named[character] ?? hidden(character.codePointAt(0) as number),
      );

const short = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Controls, format and unassigned characters, spaces other than U+0020, selectors and fillers. */
export const invisible = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;
const special = new RegExp(`["\\\\]|${invisible.source}`, 'gu');

export const hex = (codePoint: number, digits: number): string =>
  codePoint.toString(16).padStart(digits, '0');

/** `\u200b`; beyond U+FFFF a pair of them. */
export const utf16 = (codePoint: number): string =>
  String.fromCodePoint(codePoint)
    .split('')
    .map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`)
    .join('');
