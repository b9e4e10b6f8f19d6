import type { Bytes } from './part.ts';

/** Latitude, longitude, altitude, those of the destination, and the name of the area. Source: EXIF 3.0, 4.6.6. */
const places = [2, 4, 6, 20, 22, 28];
/** No GPS directory has as many entries, and no picture as many directories. */
const maxEntries = 100;
const maxDirectories = 64;

/**
 * The head of TIFF data, which offsets count from, and what stands in its directories as tag, type and count: a pointer to
 * a GPS directory, a latitude or a longitude. Either byte order, the lowest first or last. They are looked for as they are,
 * and no directory is followed to them: so it does not matter in which one they stand, or whether those before it are whole.
 * U+02C6 is how 0x88 reads as text.
 */
const heads = /II\*\0|MM\0\*/;
const pointers = /%[\x88ˆ][\x04\x0d]\0\x01\0\0\0|[\x88ˆ]%\0[\x04\x0d]\0\0\0\x01/;
const degrees = /[\x02\x04]\0\x05\0\x03\0\0\0|\0[\x02\x04]\0\x05\0\0\0\x03/;
const all = new RegExp(
  `(${heads.source})|(?<pointer>${pointers.source})|(?<degrees>${degrees.source})`,
  'g',
);

/** Bytes of a value by its type, from BYTE, 1, to IFD, 13. Source: TIFF 6.0, section 2. */
const sizes = [Number.NaN, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** Does EXIF data, `text` being its bytes as text, hold a place? What cannot be read may be one. */
export function holdsGps(bytes: Bytes, text: string): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const seen = new Set<number>();
  let base = 0;

  /** Some cameras write zeros where they know no place. */
  const isKnown = (at: number, little: boolean) => {
    const size =
      (sizes[view.getUint16(at + 2, little)] ?? Number.NaN) * view.getUint32(at + 4, little);
    const start = size > 4 ? base + view.getUint32(at + 8, little) : at + 8;
    const isInside = start + size <= bytes.length;
    return !isInside || bytes.subarray(start, start + Math.min(size, 64)).some((byte) => byte > 0);
  };
  const directoryTells = (at: number, little: boolean) => {
    if (seen.has(at)) return false;
    seen.add(at);
    const entries = at + 2 <= bytes.length ? view.getUint16(at, little) : maxEntries;
    const isOdd = entries >= maxEntries || at + 2 + 12 * entries > bytes.length;
    if (isOdd || seen.size > maxDirectories) return true;
    const starts = Array.from({ length: entries }, (_, index) => at + 2 + 12 * index);
    return starts.some(
      (start) => places.includes(view.getUint16(start, little)) && isKnown(start, little),
    );
  };

  for (const { index, 0: found, groups } of text.matchAll(all)) {
    if (!groups?.pointer && !groups?.degrees) base = index;
    else if (index + 12 > bytes.length) return true;
    else if (groups.degrees && isKnown(index, found[0] !== '\0')) return true;
    else if (groups.pointer) {
      const little = found[0] === '%';
      if (directoryTells(base + view.getUint32(index + 8, little), little)) return true;
    }
  }
  return false;
}
