import { t } from '../../strings/translate.ts';
import type { Recording } from './recording.ts';

/** A moment of a run, in milliseconds from the press of Run. */
export interface Moment {
  readonly name: string;
  readonly ms: number;
}

/** The moments that a run reached, in order. */
export function moments({ times }: Recording): readonly Moment[] {
  const all = [
    ['timeline.sent', times.sent],
    ['timeline.headers', times.head],
    ['timeline.firstToken', times.firstToken],
    ['timeline.done', times.done],
  ] as const;
  return all.flatMap(([key, ms]) => (ms === undefined ? [] : [{ name: t(key), ms }]));
}

/** Points of a curve: how many deltas had come by when, as shares from 0 to 1. At most `most` of them. */
export function curve(
  { deltas, times }: Recording,
  most = 120,
): readonly (readonly [number, number])[] {
  const end = times.done ?? deltas.at(-1) ?? 0;
  if (!end || deltas.length === 0) return [];
  const step = Math.max(1, Math.ceil(deltas.length / most));
  const points = deltas.flatMap((ms, at) =>
    at % step === 0 || at === deltas.length - 1
      ? [[ms / end, (at + 1) / deltas.length] as const]
      : [],
  );
  return [[points[0]?.[0] ?? 0, 0], ...points, [1, 1]];
}
