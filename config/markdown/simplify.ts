import type { Element, ElementContent } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { codeBlock } from './code-block.ts';
import { connection, lab, playground } from './live.ts';
import { absolute, type Place } from './place.ts';

/** What stands for an element in Markdown, its own parts already made simple by `inside`. */
export type Rewrite = (
  element: Element,
  place: Place,
  inside: (of: Element) => ElementContent[],
) => ElementContent[];

const strong = (text: string) => h('p', h('strong', text));

/** What Markdown cannot hold, or what is there for a screen or its controls alone. */
const dropped = [
  'script, style, link, svg, noscript, template, dialog, [popover]',
  '[hidden]:not([role="tabpanel"]):not(live-playground), .sr-only, .sl-anchor-link',
  'input, select, textarea, button, datalist, label, output, [role="tablist"], [role="status"]',
  'a[data-play]',
  '.starlight-aside__title',
].join();

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The first rule that matches an element says what becomes of it; one without a rule stays, its parts made simple. */
const rules: readonly (readonly [selector: string, Rewrite])[] = [
  [dropped, () => []],
  ['live-playground', playground],
  ['live-connection', connection],
  ['live-lab, .fault-lab', lab],
  ['figure.frame', codeBlock],
  [
    'starlight-tabs',
    (element, _, inside) => {
      const label = (id: unknown) => textOf(select(`[role="tab"][id="${id}"]`, element) ?? h('i'));
      return selectAll('[role="tabpanel"]', element).flatMap((panel) => [
        strong(label(panel.properties.ariaLabelledBy)),
        ...inside(panel),
      ]);
    },
  ],
  ['summary', (element) => [strong(textOf(element))]],
  [
    'aside',
    (element, _, inside) => [
      h('blockquote', [strong(String(element.properties.ariaLabel ?? '')), ...inside(element)]),
    ],
  ],
  ['dl', (element, _, inside) => [h('ul', inside(element))]],
  ['dl > div', (element, _, inside) => [h('li', inside(element))]],
  ['dt', (element) => [h('strong', `${textOf(element)}:`), { type: 'text', value: ' ' }]],
  ['dd', (element, _, inside) => inside(element)],
  ['.card-grid', (element, _, inside) => [h('ul', inside(element))]],
  [
    '.sl-link-card',
    (element, place) => {
      const [link, about] = [select('a', element), select('.description', element)];
      const href = absolute(String(link?.properties.href), place);
      return [h('li', [h('a', { href }, textOf(link ?? element)), `: ${textOf(about ?? h('i'))}`])];
    },
  ],
  ['th > .type', (element) => [{ type: 'text', value: ` (${textOf(element)})` }]],
  ['wbr', () => []],
  [
    'sup',
    (element) => [
      { type: 'text', value: textOf(element).replace(/\d/g, (d) => superscript[Number(d)] ?? d) },
    ],
  ],
];

/** A part of a built page as plain HTML, of which each element has a form in Markdown. */
export function simplify(element: Element, place: Place): Element[] {
  const inside = (of: Element): ElementContent[] =>
    of.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return child.type === 'text' ? [child] : [];
      const id = child.properties.id;
      if (/^(h[2-6]|div)$/.test(child.tagName) && typeof id === 'string') place.section = id;
      const rule = rules.find(([selector]) => matchesIn(selector, child, of));
      return rule ? rule[1](child, place, inside) : [plain(child)];
    });
  const plain = (of: Element): Element => {
    const { href, src, ...rest } = of.properties;
    const links = {
      ...(typeof href === 'string' && { href: absolute(href, place) }),
      ...(typeof src === 'string' && { src: absolute(src, place) }),
    };
    return { ...of, properties: { ...rest, ...links }, children: inside(of) };
  };
  return [plain(element)];
}

/** `a > b` is asked of an element and its parent, as an element alone knows of no parent. */
function matchesIn(selector: string, element: Element, parent: Element): boolean {
  const [own, above] = selector.split(' > ').reverse() as [string, string?];
  return matches(own, element) && (!above || matches(above, parent));
}
