const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Value of each UTF-16 code unit, −1 outside the alphabet. */
const values = new Int8Array(2 ** 16).fill(-1);
for (const [value, character] of [...alphabet].entries()) values[character.charCodeAt(0)] = value;

export type Decoded =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  /** Where decoding failed: a zero-based index into the text. */
  | { readonly badAt: number };

/**
 * Strict Base64 (RFC 4648, section 4: padding required, no line breaks). Written out because `atob` does not say
 * where it failed, and `Uint8Array.fromBase64` is not everywhere yet.
 */
export function decodeBase64(text: string): Decoded {
  const length = text.endsWith('==') ? text.length - 2 : text.length - Number(text.endsWith('='));
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let out = 0;
  for (let at = 0; at < length; at += 4) {
    const group =
      (valueAt(text, at, length) << 18) |
      (valueAt(text, at + 1, length) << 12) |
      (valueAt(text, at + 2, length) << 6) |
      valueAt(text, at + 3, length);
    if (group < 0) return { badAt: firstBad(text, at) };
    bytes[out++] = group >> 16;
    bytes[out++] = group >> 8;
    bytes[out++] = group;
  }
  // A length that is no multiple of four was cut off, or lost its padding.
  return text.length % 4 === 0 ? { bytes } : { badAt: text.length };
}

/** Six bits, −1 if the character has none. Padding, from `end` on, adds nothing. */
const valueAt = (text: string, at: number, end: number) =>
  at < end ? (values[text.charCodeAt(at)] ?? -1) : 0;

function firstBad(text: string, from: number): number {
  let at = from;
  while (valueAt(text, at, text.length) >= 0) at += 1;
  return at;
}
