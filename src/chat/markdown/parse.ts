import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { type Markup, sizeOf } from './markup.ts';
import { toMarkup } from './to-markup.ts';
import type { TranslateAnswer } from './words.ts';

/** Text that has been read as Markdown. */
export interface Formatted {
  readonly blocks: readonly Markup[];
  /** The part that no further text can change: blocks, characters of the text, and DOM nodes. */
  readonly settled: { readonly blocks: number; readonly chars: number; readonly nodes: number };
  /** There was no room for what comes after the settled part. */
  readonly full: boolean;
}

/** A line this long takes a browser long to lay out, longest where it is written from right to left. */
const tooLongLine = /[^\r\n]{10001}/;

/** A link that is defined elsewhere in the text hides where it leads, and could change blocks that are settled. */
const withoutDefinitions = { disable: { null: ['definition'] } };

/**
 * Reads Markdown that may still grow, from the beginning of a block on. `room` is how many DOM nodes may come of it:
 * blocks are left out from the first that is too large or has too long a line.
 */
export function parse(text: string, room: number, t: TranslateAnswer): Formatted {
  // The line break keeps a byte order mark from being taken off: it is an invisible character like any other.
  const source = `\n${text}`;
  const root = fromMarkdown(source, {
    extensions: [gfmTable(), withoutDefinitions],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  /** Where the line of a block begins: its line in `source`, its place in `text`. */
  const startOf = (at: number) => {
    const { line = Infinity, offset = 0, column = 0 } = root.children[at]?.position?.start ?? {};
    return { line, chars: offset - column };
  };
  const lastLine = root.position?.end.line ?? 1;

  const blocks: Markup[] = [];
  let settled = { blocks: 0, chars: 0, nodes: 0 };
  let nodes = 0;
  for (const [at, block] of root.children.entries()) {
    const trees = toMarkup(block, source, t, 1);
    nodes += trees.reduce((sum, tree) => sum + sizeOf(tree), 0);
    const { start, end } = block.position ?? {};
    if (nodes > room || tooLongLine.test(source.slice(start?.offset, end?.offset))) {
      const { chars } = startOf(at);
      return { blocks, settled: { blocks: blocks.length, chars, nodes: room }, full: true };
    }
    blocks.push(...trees);
    const next = startOf(at + 1);
    // A block is over when another has begun; two whole lines decide what that one is: a table has two at its head.
    if (next.line <= lastLine - 2) settled = { blocks: blocks.length, chars: next.chars, nodes };
  }
  return { blocks, settled, full: false };
}
