import { asText, type Bytes, holdsAt, type Outcome } from './block.ts';
import { blankExif } from './exif.ts';
import { blankIptc } from './iptc.ts';
import { dropIfMentioned } from './mentions.ts';
import { blankPhotoshop } from './photoshop.ts';
import { blankXmp } from './xmp.ts';

/** Kinds of metadata by their first characters. */
const kinds = [
  ['Exif\0', blankExif],
  ['II*\0', blankExif],
  ['MM\0*', blankExif],
  ['8BIM', blankPhotoshop],
  ['\x1c', blankIptc],
] as const;
const xmpHeader = 'http://ns.adobe.com/xap/1.0/\0';

/** ImageMagick's way: a name, a length, and metadata in hexadecimal digits. Overwrites digit by digit. */
export function blankHex(text: Bytes): Outcome {
  const opening = /^\s*\S+\s+\d+\s/.exec(asText(text.subarray(0, 256)));
  if (!opening) return dropIfMentioned(text);
  const places: number[] = [];
  for (let at = opening[0].length; at < text.length; at++)
    if (!Number.isNaN(digitOf(text[at]))) places.push(at);
  const content = new Uint8Array(places.length >> 1);
  for (const index of content.keys())
    content[index] =
      16 * digitOf(text[places[2 * index] ?? 0]) + digitOf(text[places[2 * index + 1] ?? 0]);
  const outcome = blankProfile(content);
  if (outcome !== 'blanked') return outcome;
  for (const [index, byte] of content.entries()) {
    const digits = byte.toString(16).padStart(2, '0');
    text[places[2 * index] ?? 0] = digits.charCodeAt(0);
    text[places[2 * index + 1] ?? 0] = digits.charCodeAt(1);
  }
  return outcome;
}

function blankProfile(content: Bytes): Outcome {
  if (holdsAt(content, xmpHeader)) return blankXmp(content.subarray(xmpHeader.length));
  const kind = kinds.find(([opening]) => holdsAt(content, opening));
  if (kind) return kind[1](content);
  return holdsAt(content, '<') ? blankXmp(content) : dropIfMentioned(content);
}

const digitOf = (code: number | undefined) =>
  code === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(code), 16);
