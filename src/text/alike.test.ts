import { expect, test } from 'vitest';
import { alike } from './alike.ts';

test.each([
  ['', '', 0, 0],
  ['same', 'same', 4, 0],
  ['a b c', 'a x c', 2, 2],
  ['aa', 'aaa', 2, 0],
  ['abc', 'xyz', 0, 0],
  ['new end', 'old end', 0, 4],
])('%j and %j', (one, other, start, end) => {
  expect(alike(one, other, Object.is)).toEqual({ start, end });
});
