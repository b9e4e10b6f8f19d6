import made from './dictionary.json' with { type: 'json' };
import type { Shapes } from './paint.ts';
import type { Colour } from './tokenise.ts';

export interface Dictionary {
  /** `classOf(n)` names the class of the colour at place `n`. */
  readonly palette: readonly Colour[];
  /** By the id of the language. */
  readonly shapes: Readonly<Record<string, Shapes>>;
}

/** How every line of every snippet is coloured, made by `npm run colours`. For builds: a page fetches what it needs. */
export const dictionary: Dictionary = made;
