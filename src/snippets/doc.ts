import type { HoleName } from './language.ts';

/**
 * Code whose line breaks are not decided yet. A group stands on one line where it fits and is
 * spread over several where it does not, as formatters do it.
 */
export type Doc = string | HoleText | Entry | Group | readonly Doc[];

/** A reader's value, already escaped. */
export interface HoleText {
  readonly hole: HoleName;
  /** Which one, where the value is one of several. */
  readonly at?: number;
  readonly text: string;
}

/** A key, its punctuation included, and a value. */
export interface Entry {
  readonly key: string;
  readonly value: Doc;
}

export interface Group {
  readonly open: Doc;
  readonly items: readonly Doc[];
  readonly close: Doc;
  /** Between items: a comma, or nothing in a chain of calls. */
  readonly separator: ',' | '';
  /** How the group looks when spread over lines. */
  readonly spread: Spread;
  /** Inside the brackets on one line. */
  readonly padding?: ' ';
  /** Never on one line. */
  readonly always?: boolean;
}

export interface Spread {
  readonly indent: string;
  /** Characters a line may have. A reader's value counts as a fixed number, so that typing does not move lines. */
  readonly width: number;
  /** A comma after the last item. */
  readonly trailing?: boolean;
  /** The closing bracket follows the last item instead of taking a line. */
  readonly hug?: boolean;
  /** Values of neighbouring one-line entries stand in one column. */
  readonly align?: boolean;
}

/** What makes the comma-separated groups of one language. */
export const grouping =
  (spread: Spread) =>
  (open: Doc, items: readonly Doc[], close: Doc): Group => ({
    open,
    items,
    close,
    separator: ',',
    spread,
  });

/** A template literal that keeps its values apart. */
export const doc = (strings: TemplateStringsArray, ...values: readonly Doc[]): Doc =>
  strings.flatMap((text, index) => [text, values[index] ?? '']);
