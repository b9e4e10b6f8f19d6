import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultLimits, watch } from './limits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What a reader is told at a run of the site, as it happens. */
function watched() {
  const told: string[] = [];
  const dog = watch(
    defaultLimits,
    () => told.push('a word'),
    () => told.push('the end'),
  );
  return { dog, told };
}
const pass = (ms: number) => vi.advanceTimersByTime(ms);

test('before the first byte: a word at 15 s, the end at 300 s', () => {
  const { told } = watched();
  pass(14_999);
  expect(told).toEqual([]);
  pass(1);
  expect(told).toEqual(['a word']);
  pass(284_999);
  expect(told).toEqual(['a word']);
  pass(1);
  expect(told).toEqual(['a word', 'the end']);
});

test('after a byte: a word at 15 s, the end at 60 s', () => {
  const { dog, told } = watched();
  pass(14_999);
  dog.alive();
  pass(14_999);
  expect(told).toEqual([]);
  pass(1);
  expect(told).toEqual(['a word']);
  pass(44_999);
  expect(told).toEqual(['a word']);
  pass(1);
  expect(told).toEqual(['a word', 'the end']);
});

test('each byte starts both anew, and nothing is told after the stop', () => {
  const { dog, told } = watched();
  for (let byte = 0; byte < 100; byte++) {
    dog.alive();
    pass(14_999);
  }
  dog.stop();
  pass(1e9);
  expect(told).toEqual([]);
});
