import type { FoundBrowser } from '../tests/support/browser.ts';

/** What a row must keep: a share of the other's median, or a figure of our own. */
export type Target =
  | { readonly ratio: number }
  | { readonly atMost: number }
  | { readonly atLeast: number };

export type Unit = 'KiB' | 'MiB' | 'ms' | 's' | 'requests' | 'points' | 'shift' | 'tasks' | 'bytes';

/** One line of the table: the same thing measured on two sides, in one run on one machine. */
export interface Row {
  readonly group: string;
  readonly name: string;
  readonly unit: Unit;
  /** One figure a repetition. */
  readonly ours: readonly number[];
  /** What we are held against; empty where a row stands on its own. */
  readonly against: string;
  readonly theirs: readonly number[];
  readonly target?: Target;
}

/** What every measurement is given. Addresses have no slash at their end. */
export interface Bench {
  readonly quick: boolean;
  readonly browser: FoundBrowser;
  /** The built site, served as in production. */
  readonly ours: string;
  /** A stock Starlight site of the same text, served alike. */
  readonly stock: string;
  /** One folder a peer. */
  readonly peers: string;
  /** Paths of our pages, which are those of the stock site as well. */
  readonly pages: readonly string[];
}

export type Measure = (bench: Bench) => Promise<readonly Row[]>;

/** Repetitions: as many as are worth it, one where it shall be quick. */
export const times = ({ quick }: Bench, count: number): readonly number[] =>
  Array.from({ length: quick ? 1 : count }, (_, index) => index);
