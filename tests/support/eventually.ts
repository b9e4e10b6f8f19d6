import { expect } from 'vitest';

/** Asks again and again until the expectation holds, with patience for a busy machine. */
export const eventually = <T>(ask: () => T, message?: string) =>
  expect.poll(ask, { timeout: 15_000, interval: 20, ...(message !== undefined && { message }) });
