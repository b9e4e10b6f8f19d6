import { type Bytes, holdsAt, type Outcome } from './block.ts';
import { blankExif } from './exif.ts';
import { blankIptc, holdsPlace } from './iptc.ts';
import { mentions } from './mentions.ts';
import { blankXmp } from './xmp.ts';

/** Image resources that hold metadata of other kinds. Source: Adobe Photoshop file formats, image resource IDs. */
const resources: Readonly<Record<number, (bytes: Bytes) => Outcome>> = {
  1028: blankIptc,
  1058: blankExif,
  1059: blankExif,
  1060: blankXmp,
};

/** Overwrites the places in a list of Photoshop's image resources. */
export function blankPhotoshop(bytes: Bytes): Outcome {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let outcome: Outcome = 'clean';
  let at = 0;
  while (at + 12 <= bytes.length && holdsAt(bytes, '8BIM', at)) {
    const id = view.getUint16(at + 4);
    // Names and data are padded to even lengths; the name's first byte is its length.
    const sizeAt = at + 6 + even((bytes[at + 6] ?? 0) + 1);
    if (sizeAt + 4 > bytes.length) break;
    const start = sizeAt + 4;
    const size = view.getUint32(sizeAt);
    const end = Math.min(start + size, bytes.length);
    const found = resources[id]?.(bytes.subarray(start, end)) ?? 'clean';
    if (found === 'drop') bytes.fill(0, start, end);
    if (found !== 'clean') outcome = 'blanked';
    at = start + even(size);
  }
  return mentions(bytes) || holdsPlace(bytes.subarray(at)) ? 'drop' : outcome;
}

const even = (length: number) => length + (length % 2);
