import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { codeBlock } from './code-block.ts';
import { connection, lab, playground } from './live.ts';
import { absolute, type Place } from './place.ts';
import type { Rewrite } from './rewrite.ts';

const strong = (text: string) => h('p', h('strong', text));

/** Whether a rule is for an element. Asked of every element of every page, so none is a selector to be parsed. */
type Test = (element: Element, parent: Element) => boolean;

const tag = (...names: readonly string[]): Test => {
  const wanted = new Set(names);
  return ({ tagName }) => wanted.has(tagName);
};
export const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);
const classed =
  (name: string): Test =>
  (element) =>
    hasClass(element, name);

const offScreen = tag(
  ...['script', 'style', 'link', 'svg', 'noscript', 'template', 'dialog'],
  ...['input', 'select', 'textarea', 'button', 'datalist', 'label', 'output'],
);

/** What Markdown cannot hold, or what is there for a screen or its controls alone. */
export const dropped: Test = (element, parent) => {
  const { tagName, properties } = element;
  const { role, popover, hidden, dataPlay } = properties;
  return (
    offScreen(element, parent) ||
    popover !== undefined ||
    role === 'tablist' ||
    role === 'status' ||
    (hidden === true && role !== 'tabpanel' && tagName !== 'live-playground') ||
    (tagName === 'a' && dataPlay !== undefined) ||
    ['sr-only', 'sl-anchor-link', 'starlight-aside__title', 'run-block'].some((name) =>
      hasClass(element, name),
    )
  );
};

/** What a list defines, and in brackets what is said of a name that is code: `temperature` (number · 0 to 2). */
function listed(term: Element): ElementContent[] {
  const name = select('code', term);
  const words = textOf(term).replace(/\s+/g, ' ').trim();
  if (!name) return [h('strong', `${words}:`), { type: 'text', value: ' ' }];
  const about = words.slice(textOf(name).length).trim();
  return [
    h('strong', h('code', textOf(name))),
    { type: 'text', value: about ? ` (${about}): ` : ': ' },
  ];
}

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The first rule that matches an element says what becomes of it; one without a rule stays, its parts made simple. */
const rules: readonly (readonly [Test, Rewrite])[] = [
  [dropped, () => []],
  [tag('live-playground'), playground],
  [tag('live-connection'), connection],
  [tag('live-lab'), lab],
  [classed('fault-lab'), lab],
  [(element) => element.tagName === 'figure' && hasClass(element, 'frame'), codeBlock],
  [
    tag('starlight-tabs'),
    (element, _, inside) => {
      const label = (id: unknown) => textOf(select(`[role="tab"][id="${id}"]`, element) ?? h('i'));
      return selectAll('[role="tabpanel"]', element).flatMap((panel) => [
        strong(label(panel.properties.ariaLabelledBy)),
        ...inside(panel),
      ]);
    },
  ],
  [tag('summary'), (element) => [strong(textOf(element))]],
  [
    tag('aside'),
    (element, _, inside) => [
      h('blockquote', [strong(String(element.properties.ariaLabel ?? '')), ...inside(element)]),
    ],
  ],
  [tag('dl'), (element, _, inside) => [h('ul', inside(element))]],
  [
    ({ tagName }, parent) => tagName === 'div' && parent.tagName === 'dl',
    (element, _, inside) => [h('li', inside(element))],
  ],
  [tag('dt'), (element) => listed(element)],
  [tag('dd'), (element, _, inside) => inside(element)],
  [classed('card-grid'), (element, _, inside) => [h('ul', inside(element))]],
  [
    classed('sl-link-card'),
    (element, place) => {
      const [link, about] = [select('a', element), select('.description', element)];
      const href = absolute(String(link?.properties.href), place);
      return [h('li', [h('a', { href }, textOf(link ?? element)), `: ${textOf(about ?? h('i'))}`])];
    },
  ],
  [tag('wbr'), () => []],
  [
    tag('sup'),
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
      const rule = rules.find(([test]) => test(child, of));
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
