import { expect, test } from 'vitest';
import { maxDollars, maxTokens, maxWait } from './bounds.ts';
import { readPiece } from './chunk.ts';
import { retryAfter } from './failure.ts';
import { createReceiver } from './received.ts';

// Figures that a server sends: what no call can have is passed over.

const usageOf = (prompt: unknown, completion: unknown, total?: unknown) =>
  readPiece({
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: total },
  }).usage;
const absurd = [-1, -1e308, 0.5, 1e308, maxTokens + 1, Number.NaN, Infinity, '3', null, {}];

test.each(absurd)('%s is no number of tokens', (value) => {
  expect(usageOf(value, 1, 1)).toBeUndefined();
  expect(usageOf(1, value, 1)).toBeUndefined();
  expect(usageOf(1, 2, value)?.total_tokens).toBe(3);
});

test.each([0, 1, maxTokens])('%s is a number of tokens', (value) => {
  expect(usageOf(value, 0, value)).toEqual({
    prompt_tokens: value,
    completion_tokens: 0,
    total_tokens: value,
  });
});

test.each([
  [0, 0],
  [0.00126, 0.00126],
  [maxDollars, maxDollars],
  [-0.01, undefined],
  [maxDollars + 1, undefined],
  [1e308, undefined],
  ['0.1', undefined],
])('of the price %s stays %s', (value, cost) => {
  expect(readPiece({ meta: { usage: { usd_spent: value } } }).cost).toBe(cost);
});

test.each([
  ['0.00126', 0.00126],
  ['-1', undefined],
  ['1e300', undefined],
  ['nothing', undefined],
])('of the price %s in a header stays %s', (value, cost) => {
  const receiver = createReceiver('0123456789', () => {});
  receiver.headers(new Headers({ 'x-aimlapi-usd-spent': value }));
  expect(receiver.get().cost).toBe(cost);
});

const now = Date.parse('2026-11-27T12:00:00Z');
test.each([
  ['7', 7],
  [String(maxWait), maxWait],
  ['Fri, 27 Nov 2026 12:00:30 GMT', 30],
  ['0', undefined],
  ['-5', undefined],
  ['1e300', undefined],
  ['9'.repeat(300), undefined],
  [String(maxWait + 1), undefined],
  ['Fri, 27 Nov 9999 12:00:30 GMT', undefined],
  ['soon', undefined],
])('of Retry-After: %s stays %s', (header, seconds) => {
  expect(retryAfter(header, now)).toBe(seconds);
});
