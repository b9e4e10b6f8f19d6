import { asText, type Bytes, type Outcome } from './block.ts';

/** Record 2: location code and name, city, sublocation, province, country code and name. Source: IPTC IIM 4.2. */
const places = [26, 27, 90, 92, 95, 100, 101];
const marker = 0x1c;

/** Overwrites the places of IPTC data with spaces. */
export function blankIptc(bytes: Bytes): Outcome {
  let outcome: Outcome = 'clean';
  let at = 0;
  while (at + 5 <= bytes.length && bytes[at] === marker) {
    const [, record, dataset = 0, high = 0, low = 0] = bytes.subarray(at, at + 5);
    // A length of more than 15 bits says how many bytes its own length takes.
    const more = high & 0x80 ? ((high & 0x7f) << 8) | low : 0;
    const start = at + 5 + more;
    const length = more
      ? bytes.subarray(at + 5, Math.min(start, at + 10)).reduce((sum, byte) => sum * 256 + byte, 0)
      : (high << 8) | low;
    const value = bytes.subarray(start, start + length);
    if (record === 2 && places.includes(dataset) && value.some((byte) => byte > 0x20)) {
      value.fill(0x20);
      outcome = 'blanked';
    }
    at = start + length;
  }
  return holdsPlace(bytes.subarray(at)) ? 'drop' : outcome;
}

/** Does something that is not understood hold what looks like the beginning of a place? */
export const holdsPlace = (bytes: Uint8Array): boolean =>
  /\x1c\x02[\x1a\x1bZ\\_de]\0./s.test(asText(bytes));
