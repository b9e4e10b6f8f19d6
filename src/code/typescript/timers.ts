/** Timers that are counted, as a program lasts until the last of them: `setTimeout` and its kin for the global scope. */
export function createTimers(changed: () => void) {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = self;
  const live = new Set<number>();
  const end = (id: number | undefined) => {
    if (id !== undefined && live.delete(id)) changed();
  };
  const later = (call: unknown, ms?: number, ...values: unknown[]): number => {
    if (typeof call !== 'function') throw new TypeError('setTimeout takes a function.');
    const id = setTimeout(() => {
      try {
        call(...values);
      } finally {
        end(id);
      }
    }, ms);
    live.add(id);
    return id;
  };
  const often = (call: unknown, ms?: number, ...values: unknown[]): number => {
    if (typeof call !== 'function') throw new TypeError('setInterval takes a function.');
    const id = setInterval(() => call(...values), ms);
    live.add(id);
    return id;
  };
  const clear = (id?: number) => {
    clearTimeout(id);
    clearInterval(id);
    end(id);
  };
  return {
    scope: {
      setTimeout: later,
      setInterval: often,
      setImmediate: (call: unknown, ...values: unknown[]) => later(call, 0, ...values),
      clearTimeout: clear,
      clearInterval: clear,
      clearImmediate: clear,
    },
    /** `node:timers/promises`. */
    wait: (ms?: number, value?: unknown) =>
      new Promise((resolve) => {
        later(resolve, ms, value);
      }),
    openCount: () => live.size,
  };
}
