import { type Alphabet, alphabetOf, alphabets, sextetOf } from './alphabet.ts';

/** Why a text does not decode. `at` is a zero-based index into the text, in UTF-16 code units. */
export type Problem = { readonly at: number } & (
  | { readonly id: 'outside'; readonly character: string }
  | { readonly id: 'mixed'; readonly character: string; readonly earlier: string }
  /** `=` with something after it. */
  | { readonly id: 'inside' }
  | { readonly id: 'tooMany' | 'tooFew'; readonly wanted: number }
  /** One character is left over: six bits make no byte. */
  | { readonly id: 'length'; readonly count: number }
  /** The last character has bits that no byte takes; `meant` has the same without them. */
  | { readonly id: 'trailing'; readonly character: string; readonly meant: string }
);

export interface Bytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** None where the text has only characters that both alphabets share. */
  readonly alphabet: Alphabet | undefined;
  /** How many `=` the text has, and how many it lacks. */
  readonly padding: number;
  readonly missing: number;
  /** Spaces and line breaks that were passed over. */
  readonly blanks: number;
}

export type Decoded = Bytes | { readonly problem: Problem };

const isBlank = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d);
const equals = 0x3d;

/**
 * Decodes Base64 of either alphabet from `start` on. Strict where bytes would be guessed; line breaks and padding
 * that was left out take nothing away, so they are told and let through.
 */
export function decode(text: string, start = 0): Decoded {
  const bytes = new Uint8Array(Math.ceil(((text.length - start) * 3) / 4));
  let [buffer, count, written, blanks, padding, firstPad, last] = [0, 0, 0, 0, 0, -1, start];
  let special = '';

  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      blanks++;
      continue;
    }
    if (code === equals) {
      if (padding++ === 0) firstPad = at;
      continue;
    }
    const value = sextetOf(code);
    if (value < 0) return fail({ id: 'outside', at, character: characterAt(text, at) });
    if (padding) return fail({ id: 'inside', at: firstPad });
    if (value > 61) {
      const character = text.charAt(at);
      if (special && alphabetOf(special) !== alphabetOf(character))
        return fail({ id: 'mixed', at, character, earlier: special });
      special = character;
    }
    last = at;
    count++;
    buffer = ((buffer << 6) | value) & 0xffffff;
    if (count % 4) continue;
    bytes[written++] = buffer >> 16;
    bytes[written++] = buffer >> 8;
    bytes[written++] = buffer;
  }

  const over = count % 4;
  if (over === 1) return fail({ id: 'length', at: last, count });
  const wanted = over && 4 - over;
  if (padding > wanted) return fail({ id: 'tooMany', at: nthPad(text, firstPad, wanted), wanted });
  if (padding && padding < wanted) return fail({ id: 'tooFew', at: firstPad, wanted });

  const unused = over && 2 * wanted;
  const bits = buffer & ((1 << unused) - 1);
  if (bits) {
    const character = text.charAt(last);
    const alphabet = alphabets[special ? alphabetOf(special) : 'standard'];
    const meant = alphabet[sextetOf(character.charCodeAt(0)) - bits] ?? '';
    return fail({ id: 'trailing', at: last, character, meant });
  }
  if (over === 2) bytes[written++] = buffer >> 4;
  if (over === 3) {
    bytes[written++] = buffer >> 10;
    bytes[written++] = buffer >> 2;
  }
  return {
    bytes: bytes.subarray(0, written),
    alphabet: special ? alphabetOf(special) : undefined,
    padding,
    missing: wanted - padding,
    blanks,
  };
}

const fail = (problem: Problem): Decoded => ({ problem });

/** A character whole, even where it takes two code units. */
const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Where the `=` stands that follows `passed` others. */
function nthPad(text: string, first: number, passed: number): number {
  let at = first;
  for (let left = passed; left > 0; left--) at = text.indexOf('=', at + 1);
  return at;
}
