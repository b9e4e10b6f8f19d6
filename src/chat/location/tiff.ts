import { type Bytes, holdsAt, type Range } from './block.ts';

/** One entry of an image file directory. Source: TIFF 6.0, section 2. */
export interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where the entry stands. */
  readonly at: number;
  /** Where its value stands, in the entry or elsewhere; nothing where that cannot be told or is outside. */
  readonly value: Range | undefined;
}

export interface Directory extends Range {
  readonly entries: readonly Entry[];
  /** Where the next one of the chain stands; 0 where there is none. */
  readonly next: number;
  /** Its entries run past the end. */
  readonly torn: boolean;
}

export type Tiff = NonNullable<ReturnType<typeof openTiff>>;

/** Bytes of a value by its type, from BYTE, 1, to IFD, 13. */
const sizes = [Number.NaN, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** Reads the TIFF structure that EXIF data is, in either byte order. Nothing where its header is none. */
export function openTiff(bytes: Bytes) {
  const little = holdsAt(bytes, 'II*\0');
  if (bytes.length < 8 || !(little || holdsAt(bytes, 'MM\0*'))) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const short = (at: number) => view.getUint16(at, little);
  const long = (at: number) => view.getUint32(at, little);

  const entry = (at: number): Entry => {
    const [tag, type, count] = [short(at), short(at + 2), long(at + 4)];
    const size = (sizes[type] ?? Number.NaN) * count;
    const start = size > 4 ? long(at + 8) : at + 8;
    const inside = start + size <= bytes.length;
    return { tag, type, count, at, value: inside ? { start, end: start + size } : undefined };
  };

  const directory = (start: number): Directory | undefined => {
    if (start + 2 > bytes.length) return undefined;
    const count = short(start);
    const fitting = Math.min(count, Math.floor((bytes.length - start - 2) / 12));
    const end = start + 2 + 12 * fitting;
    const entries = Array.from({ length: fitting }, (_, index) => entry(start + 2 + 12 * index));
    const next = end + 4 <= bytes.length ? long(end) : 0;
    return { start, end, entries, next, torn: fitting < count };
  };

  /** Takes an entry out of a directory; those behind it, and what ends the directory, move up. */
  const removeEntry = (start: number, at: number) => {
    const end = start + 2 + 12 * short(start);
    const after = Math.min(end + 4, bytes.length);
    bytes.copyWithin(at, at + 12, after);
    bytes.fill(0, after - 12, after);
    view.setUint16(start, short(start) - 1, little);
  };

  return { bytes, view, little, first: long(4), short, long, directory, removeEntry };
}
