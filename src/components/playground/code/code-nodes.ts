import { classesOf } from '../../../snippets/highlight/html.ts';
import type { PaintedToken } from '../../../snippets/highlight/paint.ts';
import { alike } from '../../../text/alike.ts';
import { make } from '../../dom.ts';

/** A stretch of code: a `<span>` of these classes, or a text where there are none. */
interface Piece {
  readonly classes: string;
  readonly text: string;
}

/**
 * Shows painted lines. What is the same stays, down to the letters of a text: a browser lays out and paints anew only
 * what is put in, and a reader's selection in the rest holds.
 */
export function showCode(target: HTMLElement, lines: readonly (readonly PaintedToken[])[]): void {
  const [old, fresh] = [[...target.childNodes], piecesOf(lines)];
  const { start, end } = alike(old, fresh, isSame);
  const after = old[old.length - end] ?? null;
  const [gone, come] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)];
  while (gone[0] && come[0] && replaceText(gone[0], come[0])) {
    gone.shift();
    come.shift();
  }
  for (const node of gone) node.remove();
  for (const piece of come) target.insertBefore(nodeOf(piece), after);
}

/** Neighbours without a colour are one text, as they are where the code came as HTML. */
function piecesOf(lines: readonly (readonly PaintedToken[])[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const [at, line] of lines.entries())
    for (const token of at ? [{ text: '\n' }, ...line] : line) {
      const [classes, last] = [classesOf(token), all.at(-1)];
      if (last && !classes && !last.classes)
        all[all.length - 1] = { classes, text: last.text + token.text };
      else all.push({ classes, text: token.text });
    }
  return all;
}

const nodeOf = ({ classes, text }: Piece): Node =>
  classes ? make('span', { class: classes }, text) : document.createTextNode(text);
const classesIn = (node: Node) => (node instanceof Element ? node.className : '');
const isSame = (node: Node, { classes, text }: Piece) =>
  classesIn(node) === classes && node.textContent === text;

/** Has a node of the same classes say another text, by the letters that differ: a browser then styles nothing anew. */
function replaceText(node: Node, { classes, text }: Piece): boolean {
  const old = node.firstChild ?? node;
  if (!(old instanceof Text) || classesIn(node) !== classes) return false;
  const { start, end } = alike(old.data, text, Object.is);
  old.replaceData(start, old.length - end - start, text.slice(start, text.length - end));
  return true;
}
