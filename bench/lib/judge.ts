import type { Row } from '../row.ts';
import { median } from './stats.ts';

export interface Verdict {
  /** Our median by theirs; undefined where there is nothing to divide by. */
  readonly ratio: number | undefined;
  /** In words: `≤ 1.25 ×`. */
  readonly target: string;
  /** Undefined where a row has no target. */
  readonly met: boolean | undefined;
}

/** Holds a row against its target. */
export function judge({ ours, theirs, target }: Row): Verdict {
  const [mine, other] = [median(ours), median(theirs)];
  const ratio = other > 0 ? mine / other : undefined;
  if (!target) return { ratio, target: '', met: undefined };
  if ('ratio' in target)
    return {
      ratio,
      target: `≤ ${target.ratio} ×`,
      met: ratio === undefined ? mine <= other : ratio <= target.ratio,
    };
  return 'atMost' in target
    ? { ratio, target: `≤ ${target.atMost}`, met: mine <= target.atMost }
    : { ratio, target: `≥ ${target.atLeast}`, met: mine >= target.atLeast };
}
