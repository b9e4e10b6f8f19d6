import type { Element, ElementContent } from 'hast';
import type { Place } from './place.ts';

/** What stands for an element in Markdown, its own parts already made simple by `inside`. */
export type Rewrite = (
  element: Element,
  place: Place,
  inside: (of: Element) => ElementContent[],
) => ElementContent[];
