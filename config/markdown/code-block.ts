import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';

/** A block of code with its grammar, as the Markdown converter expects it. */
export const code = (text: string, grammar: string): Element =>
  h('pre', h('code', { className: [`language-${grammar}`] }, text));

/** A framed block of code, each line of which is an element: its title, if it has one, then the code. */
export function codeBlock(figure: Element): ElementContent[] {
  const title = textOf(select('.title', figure) ?? h('i'));
  const pre = select('pre', figure) ?? figure;
  const lines = selectAll('.ec-line', pre).map((line) => textOf(line).replace(/\n$/, ''));
  const block = code(lines.join('\n'), String(pre.properties.dataLanguage ?? 'text'));
  // A file name is code; the name of a program is not.
  const name = title.includes('.') ? h('code', title) : title;
  return title ? [h('p', [name, ':']), block] : [block];
}
