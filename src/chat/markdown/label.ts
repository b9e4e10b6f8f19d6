import { wholeEnd } from '../../text/invisible.ts';
import type { Markup } from './markup.ts';

/** The longest label of a link, in characters. */
const longest = 120;

/** Line breaks and all that is drawn as nothing, but takes room. What takes none is marked, as everywhere in an answer. */
const blanks = /[\s\u2800\u{1D159}]+/gu;

/**
 * The label of a link on one line and short: with breaks or blanks in it, or a book of words, the host that stands
 * behind it would be pushed out of sight. Empty where nothing of the label is seen.
 */
export function shortLabel(label: readonly Markup[]): readonly Markup[] {
  let left = longest;
  let isFirst = true;
  let isApart = false;

  const shorten = (text: string): string => {
    if (left < 0) return '';
    const words = text.replace(blanks, ' ');
    const core = words.trim();
    if (!core) {
      isApart ||= words !== '';
      return '';
    }
    const gap = !isFirst && (isApart || words.startsWith(' ')) ? ' ' : '';
    const piece = gap + core;
    const end = Math.min(piece.length, wholeEnd(piece, left));
    isFirst = false;
    isApart = words.endsWith(' ');
    left -= piece.length;
    return end < piece.length ? `${piece.slice(0, end).trimEnd()}…` : piece;
  };
  const walk = (tree: Markup): readonly Markup[] => {
    if (typeof tree === 'string') return [shorten(tree)].filter(Boolean);
    if (tree.tag === 'br') {
      isApart = true;
      return [];
    }
    const children = tree.children.flatMap(walk);
    return children.length ? [{ ...tree, children }] : [];
  };
  return label.flatMap(walk);
}
