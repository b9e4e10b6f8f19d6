import { asText, type Bytes } from './part.ts';

/** EXIF's tag for which way up a picture is, from 1 to 8. Source: EXIF 3.0, 4.6.5.1. */
const tag = 0x0112;

/** Which way up EXIF data says that the picture is, whatever frame it stands in; 1 where it does not say. */
export function orientationOf(bytes: Bytes): number {
  const start = asText(bytes.subarray(0, 64)).search(/II\*\0|MM\0\*/);
  if (start < 0) return 1;
  const little = bytes[start] === 0x49;
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.length - start);
  const short = (at: number) => (at + 2 <= view.byteLength ? view.getUint16(at, little) : 0);
  const directory = view.byteLength < 8 ? 0 : view.getUint32(4, little);
  const entries = short(directory);
  for (let at = directory + 2; at < directory + 2 + 12 * entries; at += 12) {
    if (at + 12 > view.byteLength) return 1;
    if (short(at) !== tag || short(at + 2) !== 3) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** EXIF data that says which way up a picture is, and no more. */
export const exifOf = (orientation: number): Bytes =>
  new Uint8Array([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    // One entry: the tag, a number of two bytes, one of it, its value. No further directory.
    ...[0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
