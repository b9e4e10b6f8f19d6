import { type Title, titles } from '../support/playground.ts';

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

const images: readonly Kind[] = ['PNG', 'JPEG', 'GIF', 'WEBP'];
const takes: Readonly<Record<Title, readonly Kind[]>> = {
  [titles.image]: images,
  [titles.pdf]: ['PDF'],
};
const wanted: Readonly<Record<Title, string>> = {
  [titles.image]: 'a PNG, JPEG, GIF or WEBP image',
  [titles.pdf]: 'a PDF',
};

export const isTaken = ({ is }: Row, title: Title): boolean => takes[title].includes(is);

/** The example that takes a file, if any does. */
export const takerOf = (row: Row): Title | undefined =>
  Object.values(titles).find((title) => isTaken(row, title));

/** What the words beside the file input must hold when an example refuses a file: the reason, and what to do. */
export function reasons({ is }: Row, title: Title): readonly string[] {
  if (is === 'empty') return ['is empty', 'Choose a file'];
  if (is === 'too large') return ['The limit is 20 MB', 'choose a smaller file'];
  if (is === 'other')
    return [`is not ${wanted[title]}`, 'its first bytes', `Choose ${wanted[title]}`];
  return [`is a ${is} file`, `takes ${wanted[title]}`];
}
