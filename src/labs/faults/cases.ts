import type { FailureId } from '../../chat/receive/failures.ts';

/** A failure that the sandbox plays, by the id of its entry on `/errors/`. */
export interface Case {
  readonly id: FailureId;
  /** The sandbox's model that fails so. */
  readonly model: `sandbox/${string}`;
  /** With which it answers, where the status is the failure. */
  readonly status?: number;
}

/** In the order of the entries. */
export const cases = [
  { id: 'key-refused', model: 'sandbox/401', status: 401 },
  { id: 'not-permitted', model: 'sandbox/403', status: 403 },
  { id: 'too-many-requests', model: 'sandbox/429', status: 429 },
  { id: 'server-error', model: 'sandbox/500', status: 500 },
  { id: 'server-unavailable', model: 'sandbox/503', status: 503 },
  { id: 'server-timeout', model: 'sandbox/504', status: 504 },
  { id: 'answer-cut-off', model: 'sandbox/cut' },
  { id: 'answer-stalled', model: 'sandbox/stall' },
] as const satisfies readonly Case[];

/** The case of an id; undefined where the failure cannot be played. */
export const caseOf = (id: string): (typeof cases)[number] | undefined =>
  cases.find((each) => each.id === id);
