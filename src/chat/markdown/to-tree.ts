import type { Nodes, Parents, Table } from 'mdast';
import { showInvisible } from '../../text/invisible.ts';
import { shortLabel } from './label.ts';
import { readLink } from './link.ts';
import { type Branch, branch, type Tree } from './tree.ts';
import type { TranslateAnswer } from './words.ts';

/** What is nested deeper than this stays as it was written. */
const maxDepth = 12;

/** Turns a syntax tree into what may be shown of it. `source` is the text that it was parsed from. */
export function toTree(
  node: Nodes,
  source: string,
  t: TranslateAnswer,
  depth = 0,
): readonly Tree[] {
  if (depth > maxDepth) return [asWritten(node, source, t)];
  const shown = (text: string) => showInvisible(text, t);
  const children = (parent: Parents) =>
    parent.children.flatMap((child) => toTree(child, source, t, depth + 1));
  switch (node.type) {
    case 'text':
      return [shown(node.value)];
    case 'html':
      return depth > 1 ? [shown(node.value)] : [branch('p', [shown(node.value)])];
    case 'inlineCode':
      return [branch('code', [shown(node.value)])];
    case 'code':
      return [branch('pre', [branch('code', [shown(node.value)])], { tabindex: '0' })];
    case 'paragraph':
      return [branch('p', children(node))];
    case 'heading':
      // Not a heading of the page: its outline is not the model's to write.
      return [branch('p', children(node), { class: `title-${Math.min(node.depth, 3)}` })];
    case 'strong':
      return [branch('strong', children(node))];
    case 'emphasis':
      return [branch('em', children(node))];
    case 'blockquote':
      return [branch('blockquote', children(node))];
    case 'list':
      return [
        node.ordered
          ? branch('ol', children(node), { start: String(node.start ?? 1) })
          : branch('ul', children(node)),
      ];
    case 'listItem':
      return [branch('li', children(node))];
    case 'table':
      return [table(node, children)];
    case 'thematicBreak':
      return [branch('hr')];
    case 'break':
      return [branch('br')];
    case 'link':
      return link(node.url, children(node), t);
    case 'image':
      return [picture(node.url, node.alt ?? '', t)];
    default:
      return [asWritten(node, source, t)];
  }
}

const asWritten = ({ position }: Nodes, source: string, t: TranslateAnswer): string =>
  showInvisible(source.slice(position?.start.offset, position?.end.offset), t);

function link(target: string, label: readonly Tree[], t: TranslateAnswer): readonly Tree[] {
  const found = readLink(target);
  if (!found) return [...label, ` (${showInvisible(target, t)})`];
  const attributes = {
    href: found.href,
    rel: 'noopener noreferrer nofollow',
    target: '_blank',
    'data-astro-prefetch': 'false',
  };
  const host = showInvisible(found.host, t);
  const short = shortLabel(label);
  // A no-break space: the host stands on the line on which the label ends.
  const behind = branch('span', [`\u00a0(${host})`], { class: 'host' });
  return [branch('a', short.length ? short : [host], attributes), behind];
}

/** A picture would tell its host that, and what, somebody reads: only words stand for it. */
function picture(target: string, alt: string, t: TranslateAnswer): Branch {
  const host = readLink(target)?.host ?? '';
  const bare = alt ? 'answer.pictureNamed' : 'answer.picture';
  const text = t(host ? (alt ? 'answer.pictureNamedFrom' : 'answer.pictureFrom') : bare, {
    alt,
    host,
  });
  return branch('span', [showInvisible(text, t)], { class: 'picture' });
}

function table({ align, children: rows }: Table, cellsOf: (parent: Parents) => Tree[]): Branch {
  const line = (row: Table['children'][number], head: boolean) =>
    branch(
      'tr',
      row.children.map((cell, at) => {
        const side = align?.[at];
        return branch(head ? 'th' : 'td', cellsOf(cell), {
          ...(head && { scope: 'col' }),
          ...(side && { 'data-align': side }),
        });
      }),
    );
  const [first, ...rest] = rows;
  const head = branch('thead', first ? [line(first, true)] : []);
  const body = branch(
    'tbody',
    rest.map((row) => line(row, false)),
  );
  return branch('div', [branch('table', [head, body])], { class: 'wide-table', tabindex: '0' });
}
