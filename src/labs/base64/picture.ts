import { alphabets, type Style } from './alphabet.ts';

/** Some of the six bits of a character, and the byte of the group that they come from. */
export interface Part {
  /** 0, 1 or 2. */
  readonly byte: number;
  /** `0100`; zeros where there is no such byte but other bits of the character are; empty where there are none. */
  readonly bits: string;
  /** Whether the bits come from the byte, or fill up to six. */
  readonly filler: boolean;
}

/** One character of a group. */
export interface Sextet {
  readonly parts: readonly Part[];
  /** 0 to 63; none for a character that no byte reaches. */
  readonly value: number | undefined;
  /** As the text has it: `=` for padding, empty where that is left out. */
  readonly character: string;
}

/** Three bytes as four characters; the last group may have fewer bytes. */
export interface Group {
  readonly bytes: readonly number[];
  readonly sextets: readonly Sextet[];
}

/** Which bits of which bytes make each of the four characters: the byte, and where its bits begin and end. */
const layout = [
  [[0, 0, 6]],
  [
    [0, 6, 8],
    [1, 0, 4],
  ],
  [
    [1, 4, 8],
    [2, 0, 2],
  ],
  [[2, 2, 8]],
] as const;

/** The first `most` groups of some bytes, with every bit of them in its place. */
export function groupsOf(bytes: Uint8Array, style: Style, most = Infinity): readonly Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < bytes.length && groups.length < most; at += 3)
    groups.push(groupOf([...bytes.subarray(at, at + 3)], style));
  return groups;
}

function groupOf(bytes: readonly number[], style: Style): Group {
  const octets = bytes.map(bitsOf);
  const sextets = layout.map((pieces): Sextet => {
    const reached = (octets[pieces[0][0]] ?? '') !== '';
    const parts = pieces.map(([byte, from, to]): Part => {
      const octet = octets[byte];
      const bits = octet?.slice(from, to) ?? (reached ? '0'.repeat(to - from) : '');
      return { byte, bits, filler: octet === undefined };
    });
    if (!reached) return { parts, value: undefined, character: style.padding ? '=' : '' };
    const value = Number.parseInt(parts.map(({ bits }) => bits).join(''), 2);
    return { parts, value, character: alphabets[style.alphabet][value] ?? '' };
  });
  return { bytes, sextets };
}

/** `01001000` of 72. */
export const bitsOf = (byte: number): string => byte.toString(2).padStart(8, '0');

/** `4F` of 79. */
export const hexOf = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

/** The letter of a byte in ASCII, where it is one that can be seen. */
export const letterOf = (byte: number): string =>
  byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '';
