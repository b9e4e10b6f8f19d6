import { asText, type Block, holdsAt, single } from './block.ts';
import type { Edit } from './edits.ts';
import { blankExif } from './exif.ts';
import { dropIfMentioned, mentionsIn } from './mentions.ts';
import { createWindow } from './window.ts';
import { blankXmp } from './xmp.ts';

/** Chunks that are the picture. Source: RFC 9649, section 2. */
const untouched = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
const blanks: Readonly<Record<string, Block['blank']>> = { EXIF: blankExif, 'XMP ': blankXmp };

/** The metadata of a WEBP: its chunks beside the picture, and what follows its end. */
export async function walkWebp(file: Blob): Promise<Block[]> {
  const window = createWindow(file);
  const blocks: Block[] = [];
  const end = Math.min(8 + sizeAt(await window.from(0, 12), 4), file.size);
  for (let at = 12; at + 8 <= end; ) {
    const head = await window.from(at, 8);
    const type = asText(head.subarray(0, 4));
    const size = sizeAt(head, 4);
    const content = { start: at + 8, end: Math.min(at + 8 + size, file.size) };
    // Chunks are padded to even lengths.
    const next = at + 8 + size + (size % 2);
    const whole = { start: at, end: Math.min(next, file.size) };
    if (!untouched.includes(type))
      blocks.push(single(content, whole, blanks[type] ?? dropIfMentioned));
    at = next;
  }
  const rest = { start: end, end: file.size };
  if (await mentionsIn(file, rest)) blocks.push(single({ start: end, end }, rest, () => 'drop'));
  return blocks;
}

/** Sets right what the header says of the file's length and of its chunks, once some are gone. */
export async function fixWebp(file: Blob, edits: readonly Edit[]): Promise<Edit[]> {
  const header = new Uint8Array(await file.slice(0, 21).arrayBuffer());
  const isExtended = holdsAt(header, 'VP8X', 12);
  const size = sizeAt(header, 4);
  const gone = edits.filter(({ bytes, start }) => !bytes && start < 8 + size);
  if (gone.length === 0) return [];
  const left = size - gone.reduce((sum, { start, end }) => sum + end - start, 0);
  new DataView(header.buffer).setUint32(4, Math.max(4, left), true);
  if (isExtended) {
    const types = await Promise.all(gone.map(({ start }) => file.slice(start, start + 4).text()));
    if (types.includes('EXIF')) header[20] = (header[20] ?? 0) & ~0x08;
    if (types.includes('XMP ')) header[20] = (header[20] ?? 0) & ~0x04;
  }
  const end = isExtended ? header.length : 8;
  return [{ start: 0, end, bytes: header.subarray(0, end) }];
}

/** A length of four bytes, the lowest first. */
const sizeAt = (bytes: Uint8Array, at: number) =>
  bytes.subarray(at, at + 4).reduceRight((sum, byte) => sum * 256 + byte, 0);
