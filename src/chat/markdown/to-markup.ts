import type { Nodes, Parents, Table } from 'mdast';
import { showInvisible } from '../../text/invisible.ts';
import { shortLabel } from './label.ts';
import { readLink } from './link.ts';
import { element, type Markup, type MarkupElement } from './markup.ts';
import type { TranslateAnswer } from './words.ts';

/** What is nested deeper than this stays as it was written. */
const maxDepth = 12;

/** Turns a syntax tree into what may be shown of it. `source` is the text that it was parsed from. */
export function toMarkup(
  node: Nodes,
  source: string,
  t: TranslateAnswer,
  depth = 0,
): readonly Markup[] {
  if (depth > maxDepth) return [asWritten(node, source, t)];
  const shown = (text: string) => showInvisible(text, t);
  const children = (parent: Parents) =>
    parent.children.flatMap((child) => toMarkup(child, source, t, depth + 1));
  switch (node.type) {
    case 'text':
      return [shown(node.value)];
    case 'html':
      return depth > 1 ? [shown(node.value)] : [element('p', [shown(node.value)])];
    case 'inlineCode':
      return [element('code', [shown(node.value)])];
    case 'code':
      return [element('pre', [element('code', [shown(node.value)])], { tabindex: '0' })];
    case 'paragraph':
      return [element('p', children(node))];
    case 'heading':
      // Not a heading of the page: its outline is not the model's to write.
      return [element('p', children(node), { class: `title-${Math.min(node.depth, 3)}` })];
    case 'strong':
      return [element('strong', children(node))];
    case 'emphasis':
      return [element('em', children(node))];
    case 'blockquote':
      return [element('blockquote', children(node))];
    case 'list':
      return [
        node.ordered
          ? element('ol', children(node), { start: String(node.start ?? 1) })
          : element('ul', children(node)),
      ];
    case 'listItem':
      return [element('li', children(node))];
    case 'table':
      return [table(node, children)];
    case 'thematicBreak':
      return [element('hr')];
    case 'break':
      return [element('br')];
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

function link(target: string, label: readonly Markup[], t: TranslateAnswer): readonly Markup[] {
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
  const behind = element('span', [`\u00a0(${host})`], { class: 'host' });
  return [element('a', short.length ? short : [host], attributes), behind];
}

/** A picture would tell its host that, and what, somebody reads: only words stand for it. */
function picture(target: string, alt: string, t: TranslateAnswer): MarkupElement {
  const host = readLink(target)?.host ?? '';
  const bare = alt ? 'answer.pictureNamed' : 'answer.picture';
  const text = t(host ? (alt ? 'answer.pictureNamedFrom' : 'answer.pictureFrom') : bare, {
    alt,
    host,
  });
  return element('span', [showInvisible(text, t)], { class: 'picture' });
}

function table(
  { align, children: rows }: Table,
  cellsOf: (parent: Parents) => Markup[],
): MarkupElement {
  const line = (row: Table['children'][number], head: boolean) =>
    element(
      'tr',
      row.children.map((cell, at) => {
        const side = align?.[at];
        return element(head ? 'th' : 'td', cellsOf(cell), {
          ...(head && { scope: 'col' }),
          ...(side && { 'data-align': side }),
        });
      }),
    );
  const [first, ...rest] = rows;
  const head = element('thead', first ? [line(first, true)] : []);
  const body = element(
    'tbody',
    rest.map((row) => line(row, false)),
  );
  return element('div', [element('table', [head, body])], { class: 'wide-table', tabindex: '0' });
}
