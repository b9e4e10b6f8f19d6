import { expect, test } from 'vitest';
import { hunks } from './diff.ts';

const between = (before: string, after: string) => hunks(before.split(''), after.split(''));

test('equal texts have no hunk', () => {
  expect(between('abc', 'abc')).toEqual([]);
  expect(hunks([], [])).toEqual([]);
});

test.each([
  ['one line gives way to one', 'abc', 'axc', [{ before: [1, 2], after: [1, 2] }]],
  ['several give way to one', 'abcd', 'axd', [{ before: [1, 3], after: [1, 2] }]],
  ['a line is added', 'ab', 'axb', [{ before: [1, 1], after: [1, 2] }]],
  ['the last line goes', 'ab', 'a', [{ before: [1, 2], after: [1, 1] }]],
  [
    'two places differ',
    'abcde',
    'xbcye',
    [
      { before: [0, 1], after: [0, 1] },
      { before: [3, 4], after: [3, 4] },
    ],
  ],
])('%s', (_, before, after, expected) => {
  expect(between(before, after)).toEqual(expected);
});
