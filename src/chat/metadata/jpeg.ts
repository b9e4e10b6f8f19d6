import { type Block, holdsAt, type Range, single } from './block.ts';
import { blankExif } from './exif.ts';
import { createJoiner } from './jpeg-joins.ts';
import { dropIfMentioned, mentionsIn } from './mentions.ts';
import { createWindow, type Window } from './window.ts';
import { blankXmp } from './xmp.ts';

const xmp = 'http://ns.adobe.com/xap/1.0/\0';
/** Colours and the frame of the picture, by marker: never touched. */
const untouched: Readonly<Record<number, string>> = {
  224: 'JFIF\0',
  226: 'ICC_PROFILE\0',
  238: 'Adobe',
};
const startOfImage = 0xd8;
const endOfImage = 0xd9;
/** Enough to tell what a segment is. */
const headLength = 80;

/**
 * The metadata of a JPEG: application segments and comments, wherever they stand, those of further pictures behind
 * the first too, and what follows them. Source: ITU-T T.81, annex B.
 */
export async function walkJpeg(file: Blob): Promise<Block[]> {
  const window = createWindow(file);
  const blocks: Block[] = [];
  const joins = createJoiner();
  for (let at = 0; at < file.size; ) {
    const marker = await nextMarker(window, at);
    if (!marker) break;
    at = marker.end;
    if (marker.code === startOfImage) continue;
    const head = await window.from(at, headLength);
    if (marker.code === endOfImage) {
      if (holdsAt(head, '\xff\xd8')) continue;
      const rest = { start: at, end: file.size };
      if (await mentionsIn(file, rest))
        blocks.push(single({ start: at, end: at }, rest, () => 'drop'));
      break;
    }
    const length = Math.max(2, ((head[0] ?? 0) << 8) | (head[1] ?? 0));
    const content = { start: at + 2, end: Math.min(at + length, file.size) };
    const whole = { start: marker.end - 2, end: content.end };
    at += length;
    const isMetadata = (marker.code & 0xf0) === 0xe0 || marker.code === 0xfe;
    if (!isMetadata || content.end <= content.start) continue;
    const opening = head.subarray(2, headLength);
    if (joins.take(marker.code, opening, content, whole)) continue;
    const block = blockOf(marker.code, opening, content, whole);
    if (block) blocks.push(block);
  }
  return [...blocks, ...joins.blocks()];
}

function blockOf(
  code: number,
  opening: Uint8Array,
  content: Range,
  whole: Range,
): Block | undefined {
  const name = untouched[code];
  if (name && holdsAt(opening, name)) return undefined;
  if (holdsAt(opening, 'Exif\0')) return single(content, whole, blankExif);
  if (holdsAt(opening, xmp))
    return single({ ...content, start: content.start + xmp.length }, whole, blankXmp);
  return single(content, whole, dropIfMentioned);
}

/** The next marker from `at` on, past image data and whatever else stands between; `end` is the place behind it. */
async function nextMarker(window: Window, at: number) {
  for (let from = at; from + 1 < window.size; ) {
    const bytes = await window.from(from, 2);
    let next = bytes.indexOf(0xff);
    while (next >= 0 && next + 1 < bytes.length) {
      const code = bytes[next + 1] ?? 0;
      // Stuffed zeros, fill bytes and restart markers belong to what is passed over.
      const isPart = code === 0 || code === 0xff || code === 0x01 || (code >= 0xd0 && code <= 0xd7);
      if (!isPart) return { code, end: from + next + 2 };
      next = bytes.indexOf(0xff, next + 1);
    }
    from += next < 0 ? bytes.length : next;
  }
  return undefined;
}
