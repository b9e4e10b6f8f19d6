import { expect, test } from 'vitest';
import { createRate } from './rate.ts';

test('one more than allowed in a second is too many, in the next it is not', () => {
  let now = 0;
  const { note } = createRate(3, () => now);
  expect([note(), note(), note(), note()]).toEqual([true, true, true, false]);
  now = 1001;
  expect(note()).toBe(true);
});
