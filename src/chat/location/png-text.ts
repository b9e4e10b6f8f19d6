import { asText, type Bytes, type Outcome } from './block.ts';
import type { Inflate } from './inflate.ts';
import { dropIfMentioned } from './mentions.ts';
import { blankHex } from './png-profile.ts';
import { blankXmp, placeNames } from './xmp.ts';

type TextChunk = 'tEXt' | 'zTXt' | 'iTXt';

/** Overwrites a place in a text chunk's data, or drops the chunk where it is compressed. */
export async function blankText(type: TextChunk, bytes: Bytes, inflate: Inflate): Promise<Outcome> {
  const { keyword, start, compressed } = layout(type, bytes);
  const value = bytes.subarray(start);
  if (!compressed) return blankValue(keyword, value);
  const inflated = await inflate(value);
  return inflated && blankValue(keyword, inflated) === 'clean' ? 'clean' : 'drop';
}

/** Where the text begins. Source: PNG third edition, 11.3.3. */
function layout(type: TextChunk, bytes: Bytes) {
  const afterNull = (from: number) => {
    const at = bytes.indexOf(0, from);
    return at < 0 ? bytes.length : at + 1;
  };
  const first = afterNull(0);
  const keyword = asText(bytes.subarray(0, Math.max(0, first - 1)));
  if (type === 'tEXt') return { keyword, start: first, compressed: false };
  if (type === 'zTXt') return { keyword, start: first + 1, compressed: true };
  // A flag, a method, a language and the keyword in it.
  const start = afterNull(afterNull(first + 2));
  return { keyword, start, compressed: bytes[first] === 1 };
}

function blankValue(keyword: string, value: Bytes): Outcome {
  if (keyword === 'XML:com.adobe.xmp') return blankXmp(value);
  if (/^raw profile type /i.test(keyword)) return blankHex(value);
  // ImageMagick writes each EXIF property as a text of its own: `exif:GPSLatitude`.
  const isPlace = placeNames.test(keyword.slice(keyword.lastIndexOf(':') + 1));
  if (isPlace && value.some((byte) => byte > 0x20)) return 'drop';
  return dropIfMentioned(value);
}
