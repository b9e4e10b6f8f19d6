import { asText, type Block, type Bytes, type Outcome, single } from './block.ts';
import { crc32 } from './crc32.ts';
import { blankExif } from './exif.ts';
import { createInflater } from './inflate.ts';
import { dropIfMentioned, mentionsIn } from './mentions.ts';
import { blankText } from './png-text.ts';
import { createWindow } from './window.ts';

/** Ancillary chunks that are part of the picture. Source: PNG third edition, 11.3. */
const untouched =
  /^(?:tRNS|gAMA|cHRM|sRGB|iCCP|cICP|mDCV|cLLI|pHYs|acTL|fcTL|fdAT|sBIT|bKGD|hIST|sPLT|tIME)$/;
/** The first letter is small in what a reader may pass over. */
const isAncillary = (type: string) => /^[a-z]/.test(type);

/** The metadata of a PNG: its chunks beside the picture, and what follows its end. */
export async function walkPng(file: Blob): Promise<Block[]> {
  const window = createWindow(file);
  const blocks: Block[] = [];
  const inflate = createInflater();
  const blanks: Readonly<Record<string, Block['blank']>> = {
    eXIf: blankExif,
    tEXt: (bytes) => blankText('tEXt', bytes, inflate),
    zTXt: (bytes) => blankText('zTXt', bytes, inflate),
    iTXt: (bytes) => blankText('iTXt', bytes, inflate),
  };
  let type = '';
  for (let at = 8; at < file.size; ) {
    if (type === 'IEND') {
      const rest = { start: at, end: file.size };
      if (await mentionsIn(file, rest))
        blocks.push(single({ start: at, end: at }, rest, () => 'drop'));
      break;
    }
    const head = await window.from(at, 8);
    const length = head.subarray(0, 4).reduce((sum, byte) => sum * 256 + byte, 0);
    type = asText(head.subarray(4, 8));
    const whole = { start: at, end: Math.min(at + 12 + length, file.size) };
    const isWhole = at + 12 + length <= file.size;
    if (isAncillary(type) && !untouched.test(type)) {
      const blank = blanks[type] ?? dropIfMentioned;
      blocks.push(
        isWhole
          ? single({ start: at + 4, end: whole.end }, whole, sealed(blank))
          : single({ start: Math.min(at + 8, whole.end), end: whole.end }, whole, torn(blank)),
      );
    }
    at += 12 + length;
  }
  return blocks;
}

/** For a chunk from its type to its checksum, which is made anew. */
const sealed =
  (blank: Block['blank']) =>
  async (bytes: Bytes): Promise<Outcome> => {
    const end = bytes.length - 4;
    const outcome = await blank(bytes.subarray(4, end));
    if (outcome === 'blanked')
      new DataView(bytes.buffer, bytes.byteOffset).setUint32(end, crc32(bytes.subarray(0, end)));
    return outcome;
  };

/** For a chunk that the file ends in. */
const torn =
  (blank: Block['blank']) =>
  async (bytes: Bytes): Promise<Outcome> =>
    (await blank(bytes)) === 'clean' ? 'clean' : 'drop';
