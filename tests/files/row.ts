import type { Example } from '../../src/examples/index.ts';
import { mediaTypes } from '../../src/examples/media-type.ts';
import { imageExample, pdfExample } from '../support/examples.ts';

/** What a file is by its bytes: a type that some example takes, or why none does. */
export type Kind = 'PNG' | 'JPEG' | 'GIF' | 'WEBP' | 'PDF' | 'empty' | 'too large' | 'other';

/** One file, and what must become of it in each example. */
export interface Row {
  /** The file's name, and the row's. */
  readonly name: string;
  readonly is: Kind;
  readonly bytes: () => Buffer | Promise<Buffer>;
  /** What the file's sender calls it. */
  readonly mimeType?: string;
  /** Its name on screen, where that is not the same. */
  readonly shown?: string;
  /** What the sandbox says of a file that is taken: its answer, */
  readonly answer?: RegExp;
  /** or why it refuses it. */
  readonly refusal?: RegExp;
  /** Where Firefox reads what Chromium does not. */
  readonly inFirefox?: { readonly answer: RegExp };
}

/** How the words beside the file input name what an example takes. */
const wanted = new Map<Example, string>([
  [imageExample, 'a PNG, JPEG, GIF or WEBP image'],
  [pdfExample, 'a PDF'],
]);

export const isTaken = ({ is }: Row, { accepts }: Example): boolean =>
  accepts.some((type) => mediaTypes[type].label === is);

/** The example that takes a file, if any does. */
export const takerOf = (row: Row): Example | undefined =>
  [...wanted.keys()].find((example) => isTaken(row, example));

/** What the words beside the file input must hold when an example refuses a file: the reason, and what to do. */
export function reasons({ is }: Row, example: Example): readonly string[] {
  const types = wanted.get(example);
  if (is === 'empty') return ['is empty', 'Choose a file'];
  if (is === 'too large') return ['The limit is 20 MB', 'choose a smaller file'];
  if (is === 'other') return [`is not ${types}`, 'its first bytes', `Choose ${types}`];
  return [`is a ${is} file`, `takes ${types}`];
}
