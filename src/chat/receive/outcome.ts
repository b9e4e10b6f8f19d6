import type { Usage } from './chunk.ts';
import type { Failure } from './failure.ts';
import type { FailureId } from './failures.ts';

/** How the body came to its end. */
export type BodyEnd =
  | { readonly how: 'end' | 'whole' | 'stopped' | 'stalled' | 'disconnected' | 'too-large' }
  | { readonly how: 'empty' | 'unreadable' }
  | { readonly how: 'failed'; readonly failure: Failure };

/** What had been read by then. */
export interface Received {
  readonly text: string;
  readonly finishReason?: string | undefined;
  readonly usage?: Usage | undefined;
  readonly cost?: number | undefined;
}

export type EndState = 'done' | 'incomplete' | 'failed' | 'stopped';

/** What a run came to. */
export interface Result extends Received {
  readonly state: EndState;
  readonly failure?: Failure | undefined;
}

type Outcome = Omit<Result, keyof Received>;

/** By finish reason, which can be any word that a server sends: a map, as an object has words of its own. */
const notWell: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ['length', { state: 'incomplete', failure: { id: 'length-limit' } }],
  ['content_filter', { state: 'incomplete', failure: { id: 'content-filter' } }],
  ['error', { state: 'failed', failure: { id: 'error-in-the-stream' } }],
]);

/** Decides how a run ended. The rows stand in the order in which they win. */
export function outcomeOf(ending: BodyEnd, { text, finishReason }: Received): Outcome {
  if (ending.how === 'stopped') return { state: 'stopped' };
  if (ending.how === 'failed') return { state: 'failed', failure: ending.failure };
  if (finishReason) return notWell.get(finishReason) ?? { state: 'done' };
  if (ending.how === 'whole') return { state: 'done' };
  if (text) return { state: 'incomplete', failure: { id: withText(ending.how) } };
  return { state: 'failed', failure: { id: withoutText[ending.how] } };
}

const withText = (how: BodyEnd['how']): FailureId =>
  how === 'stalled' || how === 'too-large' ? withoutText[how] : 'answer-cut-off';

const withoutText = {
  end: 'empty-answer',
  empty: 'empty-answer',
  unreadable: 'unreadable-answer',
  disconnected: 'no-connection',
  stalled: 'answer-stalled',
  'too-large': 'answer-too-large',
} as const;
