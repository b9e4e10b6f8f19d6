import { expect, test } from 'vitest';
import { newPlaceholder, withKey } from './placeholder.ts';

const key = 'sk-secret';
const mark = newPlaceholder();
const sentFor = (name: string, value: string) => withKey([[name, value]], mark, key)[0]?.[1];

test.each([
  ['Authorization', `Bearer ${mark}`, `Bearer ${key}`],
  ['authorization', `bearer  ${mark} `, `bearer ${key}`],
])('%s: %s has the key', (name, value, sent) => {
  expect(sentFor(name, value)).toBe(sent);
});

test.each([
  ['Authorization', `Bearer ${mark}x`],
  ['Authorization', `Bearer x${mark}`],
  ['Authorization', `Bearer ${mark}, Bearer ${mark}`],
  ['Authorization', `Basic ${mark}`],
  ['Authorization', mark],
  ['Authorization', 'Bearer typed-by-the-reader'],
  ['Accept', `Bearer ${mark}`],
  ['Content-Type', mark],
  [mark, 'x'],
])('%s: %s stays as it is', (name, value) => {
  expect(sentFor(name, value)).toBe(value);
});

test('without a key, a header that was to hold it is left out, and no other', () => {
  const headers = [
    ['Authorization', `Bearer ${mark}`],
    ['Accept', 'text/plain'],
  ] as const;
  expect(withKey(headers, mark, '')).toEqual([['Accept', 'text/plain']]);
});

test('no two runs have the same', () => {
  expect(newPlaceholder()).not.toBe(mark);
});
