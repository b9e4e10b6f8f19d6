import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { dropped, hasClass } from '../markdown/simplify.ts';

/** How much more than its text a part says of what its section is about. A heading counts from 2 to 6. */
const weights: readonly (readonly [className: string, weight: number])[] = [
  ['definition', 4],
  ['see', 4],
];

/**
 * A built page as the search reads it: its title, and its text without what is there for a screen or its controls alone.
 * The line of a folded part is a heading where the part has an anchor, and so is the name of a field. `undefined` for a page that is not to be found, as that of what is missing.
 */
export function searchPage(tree: Root): string | undefined {
  const title = select('main[data-pagefind-body] h1', tree);
  const content = select('.sl-markdown-content', tree);
  if (!title || !content) return undefined;
  const lang = String(select('html', tree)?.properties.lang ?? '');
  return toHtml(h('html', { lang }, [h('body', [h('h1', textOf(title)), ...read(content)])]));
}

/** What there is to read in an element. */
const read = (element: Element): ElementContent[] =>
  element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const { tagName, properties } = child;
    // Code beside a text shows what that says, and would count to whatever comes last in it.
    if (dropped(child, element) || hasClass(child, 'beside')) return [];
    if (tagName === 'live-playground' || tagName === 'live-connection')
      return [h('p', String(properties.ariaLabel ?? ''))];
    if (tagName === 'live-lab' || hasClass(child, 'fault-lab'))
      return selectAll('[data-reading]', child).flatMap(read);
    const id = tagName === 'summary' && anchorOf(element);
    if (id) return [h('h4', { id }, textOf(child))];
    const name = tagName === 'dt' && element.properties.id && select('code', child);
    if (name) return [h('h5', { id: element.properties.id }, textOf(name)), h('p', read(child))];
    const [, weight] = weights.find(([name]) => hasClass(child, name)) ?? [];
    const weighed = weight === undefined ? {} : { dataPagefindWeight: String(weight) };
    // Of these Pagefind makes one word where nothing stands between them.
    const tag = tagName === 'dt' || tagName === 'dd' ? 'p' : tagName;
    return [
      { ...child, tagName: tag, properties: { ...properties, ...weighed }, children: read(child) },
    ];
  });

/** The anchor of a folded part: its own, or that of what comes first in it. */
function anchorOf(details: Element): string {
  const [, first] = details.children.filter((child) => child.type === 'element');
  return String(details.properties.id ?? first?.properties.id ?? '');
}
