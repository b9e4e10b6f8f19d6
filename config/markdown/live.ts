import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { findExample } from '../../src/examples/index.ts';
import { languages } from '../../src/snippets/index.ts';
import { inLanguage } from '../../src/strings/language.ts';
import { code } from './code-block.ts';
import { here } from './place.ts';
import type { Rewrite } from './rewrite.ts';

/** One line for a live part: what it is, and where it can be used. */
const line = (part: Element, words: string, link: string, href: string): Element =>
  h('p', [
    h('strong', `${String(part.properties.ariaLabel ?? '')}.`),
    ` ${words} `,
    h('a', { href }, link),
    '.',
  ]);

/** A playground: its line, and the call in each language as the page shows it. */
export const playground: Rewrite = (part, place) => {
  const example = findExample(String(part.properties.dataExample));
  const blocks = languages.flatMap(({ id, label, grammar, install }): ElementContent[] => {
    const pre = select(`pre[data-part="code-${id}"]`, part);
    if (!pre) return [];
    const needs = install ? [' (install: ', h('code', install), ')'] : [];
    return [h('p', [h('strong', label), ...needs]), code(textOf(pre), grammar)];
  });
  const words = example ? inLanguage(example.summary, place.language) : '';
  return [line(part, words, place.words['page.runOnPage'], here(place)), ...blocks];
};

/** Where the base URL and the key are set: its line. */
export const connection: Rewrite = (part, place) => [
  line(part, withoutScript(part), place.words['page.openOnPage'], here(place)),
];

/** A lab: its line, then what there is to read in it (`data-reading`), its headings as bold lines. */
export const lab: Rewrite = (part, place, inside) => [
  line(part, '', place.words['page.openOnPage'], here(place)),
  ...selectAll('[data-reading]', part).flatMap(inside).map(unheaded),
];

const unheaded = (node: ElementContent): ElementContent =>
  node.type === 'element' && /^h\d$/.test(node.tagName)
    ? h('p', [h('strong', textOf(node))])
    : node;

/** What a part says of itself where scripts are off. */
const withoutScript = (part: Element) => textOf(select('noscript', part) ?? h('i')).trim();
