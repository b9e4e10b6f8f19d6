import { asBytes, asText, type Bytes, type Format, type Part } from './part.ts';

/** Chunks that are the picture. Source: RFC 9649, section 2. */
const picture = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
const [exifFlag, xmpFlag] = [0x08, 0x04];

/** Chunks up to the length that the header states. What follows is metadata too. */
function split(file: Bytes): readonly Part[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const parts: Part[] = [{ bytes: file.subarray(0, 12), is: 'picture' }];
  if (file.length < 12) return undefined;
  const stop = Math.min(8 + view.getUint32(4, true), file.length);
  let hasData = false;
  let at = 12;
  while (at + 8 <= stop) {
    const type = asText(file.subarray(at, at + 4));
    const size = view.getUint32(at + 4, true);
    // Chunks are padded to even lengths.
    const end = Math.min(at + 8 + size + (size % 2), file.length);
    const bytes = file.subarray(at, end);
    if (type === 'EXIF') parts.push({ bytes, is: 'exif' });
    else parts.push({ bytes, is: picture.includes(type) ? 'picture' : 'metadata' });
    hasData ||= /^(?:VP8[ L]|ANMF)$/.test(type);
    at = end;
  }
  parts.push({ bytes: file.subarray(at), is: 'metadata' });
  return hasData ? parts : undefined;
}

const frame = (exif: Bytes): Bytes =>
  new Uint8Array([...asBytes('EXIF'), exif.length, 0, 0, 0, ...exif]);

/** Sets right what the header says of the file's length, and of its chunks. */
function mend(pieces: Bytes[], hasExif: boolean): void {
  const header = pieces[0]?.slice() ?? new Uint8Array(12);
  const length = pieces.reduce((sum, piece) => sum + piece.length, -8);
  new DataView(header.buffer).setUint32(4, length, true);
  pieces[0] = header;
  const at = pieces.findIndex((piece) => asText(piece.subarray(0, 4)) === 'VP8X');
  const extended = pieces[at]?.slice();
  if (!extended) return;
  extended[8] = (extended[8] ?? 0) & ~xmpFlag & ~(hasExif ? 0 : exifFlag);
  pieces[at] = extended;
}

export const webp: Format = { split, frame, mend };
