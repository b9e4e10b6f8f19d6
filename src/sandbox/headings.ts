/** A run of text as it stands on a page. */
export interface TextItem {
  readonly text: string;
  /** Font size in points. */
  readonly size: number;
  /** Height of the baseline above the page's foot, in points. */
  readonly y: number;
  /** Counted from 1. */
  readonly page: number;
}

type Block = Omit<TextItem, 'text'> & { text: string };

/**
 * The headings of a document, in reading order: what stands in type larger than its body text.
 * Lines of one heading are joined.
 */
export function headings(items: readonly TextItem[]): readonly string[] {
  const blocks = toBlocks(toLines(items));
  const body = bodySize(blocks);
  return blocks
    .filter((block) => block.size > body * 1.08 && reads(block.text))
    .map(({ text }) => text);
}

/** A page number or a drop cap is no heading, nor is a paragraph in large type. */
const reads = (text: string) => text.length <= 200 && (text.match(/\p{L}/gu)?.length ?? 0) >= 2;

/** Joins what stands on one baseline. A line has the size of most of its characters. */
function toLines(items: readonly TextItem[]): Block[] {
  const lines: TextItem[][] = [];
  for (const item of items.filter(({ text }) => text !== '')) {
    const last = lines.at(-1)?.[0];
    const near = last && Math.abs(last.y - item.y) <= Math.max(last.size, item.size) / 2;
    if (near && last.page === item.page) lines.at(-1)?.push(item);
    else lines.push([item]);
  }
  return lines
    .map((line) => ({
      text: tidy(line.map(({ text }) => text).join('')),
      size: commonSize(line),
      y: line[0]?.y ?? 0,
      page: line[0]?.page ?? 0,
    }))
    .filter(({ text }) => text !== '');
}

/** Joins lines of one size that follow each other closely. A block has the baseline of its last line. */
function toBlocks(lines: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const gap = last ? last.y - line.y : 0;
    const sameSize = last && Math.abs(last.size - line.size) <= line.size * 0.03;
    if (last && sameSize && last.page === line.page && gap > 0 && gap <= line.size * 1.5) {
      blocks[blocks.length - 1] = { ...line, text: `${last.text} ${line.text}` };
    } else {
      blocks.push(line);
    }
  }
  return blocks;
}

/**
 * The size that most characters have. Where that is the largest size and there is no paragraph in it, the document
 * is headings with a few words under each: then it is the commonest of the smaller sizes.
 */
function bodySize(blocks: readonly Block[]): number {
  const common = commonSize(blocks);
  const smaller = blocks.filter(({ size }) => size < common / 1.08);
  const isLargest = blocks.every(({ size }) => size <= common * 1.08);
  const hasParagraph = blocks.some(({ size, text }) => size === common && text.length > 120);
  const enough = characters(smaller) >= characters(blocks) / 10;
  return isLargest && !hasParagraph && enough ? commonSize(smaller) : common;
}

/** 0 if there is no text. */
function commonSize(items: readonly { readonly text: string; readonly size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of items) counts.set(size, (counts.get(size) ?? 0) + tidy(text).length);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

const characters = (blocks: readonly Block[]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** One line: white space and control characters become single spaces. */
const tidy = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
