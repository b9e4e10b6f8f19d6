import type { Element, Root, Text } from 'hast';
import { matches } from 'hast-util-select';
import { providers } from '../../../api/providers/index.ts';
import type { Insert } from './html-edits.ts';

/** A term of the glossary and the heading that explains it. */
export interface Term {
  readonly term: string;
  readonly anchor: string;
  /** Path of the page with that heading. */
  readonly page: string;
  /** Whether its word is marked where it stands in a text. A link to its heading always is. */
  readonly inText: boolean;
}

/** Where no term is marked: in what is code, a control, a heading, a name, or not shown, and where its meaning stands beside it. */
const closed = [
  'a, button, label, select, textarea, summary, h1, h2, h3, h4, h5, h6, th, dt',
  'code, pre, kbd, script, style, noscript, svg, .live, .sl-link-card, .ways, [hidden], [aria-hidden="true"], .sr-only',
].join();

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What makes the first use of each term on the page at `path` a link to its section; a link to that section that comes
 * first is marked instead. Not within a term's own section, and not in the name of a provider.
 */
export function markTerms(
  root: Root,
  html: string,
  terms: readonly Term[],
  path: string,
): readonly Insert[] {
  const left = new Map(terms.map((term) => [`${term.page}#${term.anchor}`, term]));
  const inserts: Insert[] = [];
  // Marked ones too: in "API key" there is no "API" to be marked.
  const inText = terms.filter((term) => term.inText).map(({ term }) => term);
  const longest = [...inText, ...providers.map(({ name }) => name)]
    .map(escaped)
    .sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`\\b(${longest.join('|')})s?\\b`, 'gi');
  let section: string | undefined;

  const link = (element: Element) => {
    const href = String(element.properties.href ?? '');
    const target = href.startsWith('#') ? path + href : href;
    const at = element.position?.start.offset;
    if (at === undefined || !left.has(target) || !html.startsWith('<a ', at)) return;
    left.delete(target);
    inserts.push({ at: at + 2, text: ' data-act="term"' });
  };

  const words = (node: Text) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined || left.size === 0) return;
    for (const found of html.slice(start, end).matchAll(pattern)) {
      const [text, name = ''] = found;
      const [target, term] =
        [...left].find(([, { term }]) => term.toLowerCase() === name.toLowerCase()) ?? [];
      if (!target || !term?.inText) continue;
      const isHere = term.page === path;
      if (isHere && term.anchor === section) continue;
      left.delete(target);
      const at = start + found.index;
      const href = isHere ? `#${term.anchor}` : target;
      inserts.push(
        { at, text: `<a data-act="term" href="${href}">` },
        { at: at + text.length, text: '</a>' },
      );
    }
  };

  const walk = (parent: Element | Root) => {
    for (const child of parent.children) {
      if (child.type === 'text') words(child);
      if (child.type !== 'element') continue;
      if (child.tagName === 'h2') section = String(child.properties.id);
      if (child.tagName === 'a' && !matches('.sl-anchor-link', child)) link(child);
      if (!matches(closed, child)) walk(child);
    }
  };
  walk(root);
  return inserts;
}
