import { unlessAborted } from './unless-aborted.ts';

export type Queue = ReturnType<typeof createQueue>;

/** Runs one task at a time, in the order in which they came. An aborted one leaves at once, and never begins. */
export function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> => {
    const turn = last.then(() => {
      signal.throwIfAborted();
      return task();
    });
    last = turn.catch(() => undefined);
    return unlessAborted(turn, signal);
  };
}
