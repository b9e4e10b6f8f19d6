import { failureOfStatus } from '../chat/receive/failure.ts';
import type { Received, Result } from '../chat/receive/outcome.ts';
import type { CodeEnd } from './runner.ts';

/** What a run of code came to. */
export interface CodeOutcome {
  /** What it printed, and the tokens and the cost of all its answers. */
  readonly result: Result;
  /** How many requests left the page. */
  readonly requests: number;
  /** Whether there was a run at all: it asked for something, or failed once it had begun. */
  readonly isRun: boolean;
}

/** Adds up what comes of a run of code: its output and the answers that it gets. */
export function createCodeRecord() {
  const printed: string[] = [];
  const asked: Promise<void>[] = [];
  let figures: Pick<Received, 'usage' | 'cost'> = {};
  let refused = 0;
  let hasBegun = false;
  return {
    began() {
      hasBegun = true;
    },
    output: (text: string) => void printed.push(text),
    /** A request leaves. `received` is to be called when its answer has ended, and tells what was in it. */
    request() {
      const { promise, resolve } = Promise.withResolvers<void>();
      asked.push(promise);
      return {
        answered(status: number) {
          if (status >= 400) refused = status;
        },
        received({ usage, cost }: Received) {
          figures = { usage: added(figures.usage, usage), cost: sum(figures.cost, cost) };
          resolve();
        },
      };
    },
    /** Resolves when each answer has ended: one that the end of the run cuts off ends with it. */
    settled: () => Promise.all(asked),
    outcome({ state }: CodeEnd): CodeOutcome {
      const isFailed = state === 'failed';
      const failure =
        isFailed && refused ? { id: failureOfStatus(refused), status: refused } : undefined;
      return {
        result: { state, text: printed.join(''), ...figures, failure },
        requests: asked.length,
        isRun: asked.length > 0 || (isFailed && hasBegun),
      };
    },
  };
}

type Usage = Received['usage'];

const added = (one: Usage, other: Usage): Usage =>
  one && other
    ? {
        prompt_tokens: one.prompt_tokens + other.prompt_tokens,
        completion_tokens: one.completion_tokens + other.completion_tokens,
        total_tokens: one.total_tokens + other.total_tokens,
      }
    : (one ?? other);

const sum = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : one + other;
