import type { Block, Bytes, Range } from './block.ts';

/** A range of a file and what takes its place: bytes, or nothing. */
export interface Edit extends Range {
  readonly bytes?: Bytes;
}

/** From this many on, slices of a Blob cost more than the file in memory does. No camera writes as many. */
const many = 1000;

/** What has to change in a file so that none of its blocks tells a place. */
export async function editsFor(file: Blob, blocks: readonly Block[]): Promise<Edit[]> {
  const edits: Edit[] = [];
  const source = blocks.length < many ? file : new Uint8Array(await file.arrayBuffer());
  for (const { pieces, whole, blank } of blocks) {
    const content = await read(source, pieces);
    const outcome = await blank(content);
    if (outcome === 'drop') edits.push(...whole);
    if (outcome !== 'blanked') continue;
    let at = 0;
    for (const { start, end } of pieces) {
      edits.push({ start, end, bytes: content.subarray(at, at + end - start) });
      at += end - start;
    }
  }
  return edits;
}

/** The file with its edits made; what lies between them is taken over unread. */
export async function applyEdits(file: Blob, edits: readonly Edit[]): Promise<Blob> {
  const source = edits.length < many ? file : new Uint8Array(await file.arrayBuffer());
  const parts: (Blob | Bytes)[] = [];
  let at = 0;
  for (const { start, end, bytes } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start > at) parts.push(cut(source, at, start));
    if (bytes) parts.push(bytes);
    at = Math.max(at, end);
  }
  parts.push(cut(source, at, file.size));
  const { type } = file;
  return new Blob(source instanceof Blob ? parts : [await join(parts)], { type });
}

const cut = (source: Blob | Bytes, start: number, end: number) =>
  source instanceof Blob ? source.slice(start, end) : source.subarray(start, end);

/** The bytes of some ranges, joined. They are a copy. */
const read = (source: Blob | Bytes, ranges: readonly Range[]): Promise<Bytes> =>
  join(ranges.map(({ start, end }) => cut(source, start, end)));

async function join(parts: readonly (Blob | Bytes)[]): Promise<Bytes> {
  if (parts.some((part) => part instanceof Blob))
    return new Uint8Array(await new Blob([...parts]).arrayBuffer());
  const all = parts.filter((part) => part instanceof Uint8Array);
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
