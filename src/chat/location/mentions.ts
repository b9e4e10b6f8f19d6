import { asText, type Bytes, type Outcome, type Range } from './block.ts';

/** Names that stand before a place: EXIF and XMP properties, and the tags of a film beside a photograph. */
const words = /gps[\s:_-]?(?:lat|lon|alt|coord|dest|area|info|pos)|\xa9xyz[\0+-]|loci\0{4}/i;

/**
 * Entries of an EXIF directory, as tag, type and count: the pointer to a GPS directory, a latitude, a longitude.
 * Source: EXIF 3.0, 4.6.3 and 4.6.6.
 */
const entries = [
  [0x8825, 4, 1],
  [2, 5, 3],
  [4, 5, 3],
].flatMap(([tag = 0, type = 0, count = 0]) =>
  [true, false].map((little) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint16(0, tag, little);
    view.setUint16(2, type, little);
    view.setUint32(4, count, little);
    return asText(new Uint8Array(view.buffer));
  }),
);

/** Does text that is not understood any further speak of a place? */
export const mentionsInText = (text: string): boolean => words.test(text);

/** The same for bytes, where a binary EXIF directory counts too. */
export function mentions(bytes: Uint8Array): boolean {
  const text = asText(bytes);
  return mentionsInText(text) || entries.some((entry) => text.includes(entry));
}

/** Drops what is not understood and speaks of a place. */
export const dropIfMentioned = (bytes: Bytes): Outcome => (mentions(bytes) ? 'drop' : 'clean');

const windowSize = 2 ** 20;
/** Longer than anything that is looked for, so that it is found across two windows. */
const overlap = 64;

/** Looks through a range of any size, a window at a time. */
export async function mentionsIn(file: Blob, { start, end }: Range): Promise<boolean> {
  for (let at = start; at < end; at += windowSize) {
    const slice = file.slice(at, Math.min(at + windowSize + overlap, end));
    if (mentions(new Uint8Array(await slice.arrayBuffer()))) return true;
  }
  return false;
}
