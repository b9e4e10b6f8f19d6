/** The part of an element that its markup names `data-part`, where it has one. */
export const find = <T extends HTMLElement = HTMLElement>(root: Element, name: string): T | null =>
  root.querySelector<T>(`[data-part="${name}"]`);

/** The part of an element that its markup names `data-part`. Throws where the markup lacks it. */
export function part<T extends HTMLElement = HTMLElement>(root: Element, name: string): T {
  const found = find<T>(root, name);
  if (!found) throw new Error(`<${root.localName}> has no part "${name}".`);
  return found;
}

/** What a button is there for: the `data-do` of the button that an event came from. */
export const verbOf = (event: Event): string | undefined =>
  event.target instanceof Element
    ? event.target.closest<HTMLElement>('button[data-do]')?.dataset.do
    : undefined;

/** The time between the clicks of a double click, in milliseconds, as systems have it. */
export const doubleClickMs = 500;

/** Makes an element from text alone. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
