import { expect, test } from 'vitest';
import { whyOf } from './answer.ts';
import { flawIn } from './flaws.ts';
import { maskOf } from './mask.ts';

const key = 'sk-4f9a2b7c1d8e3f605142aabb';

test('a mask shows no more than three characters and four', () => {
  expect(maskOf(key)).toBe('sk-…aabb');
  expect(maskOf('0123456789')).toBe('••••');
  expect(maskOf('')).toBe('••••');
});

test.each([
  [key, undefined],
  ['f'.repeat(32), undefined],
  [`Bearer ${key}`, { id: 'bearer', fix: key }],
  [`Authorization: Bearer ${key}`, { id: 'bearer', fix: key }],
  [`"${key}"`, { id: 'quotes', fix: key }],
  [`${key.slice(0, 9)} ${key.slice(9)}`, { id: 'spaces', fix: key }],
  ['YOUR_API_KEY', { id: 'placeholder' }],
  ['<YOUR_AIMLAPI_KEY>', { id: 'placeholder' }],
  ['$AIMLAPI_API_KEY', { id: 'placeholder' }],
  ['sk-4f9a…aabb', { id: 'masked' }],
  ['sk-****************aabb', { id: 'masked' }],
  ['sk-4f9a2b7c1d8е3f605142aabb', { id: 'letters' }],
  ['abc', { id: 'short' }],
])('%s: %j', (typed, flaw) => {
  expect(flawIn(typed)).toEqual(flaw);
});

test.each([
  [200, 'accepted'],
  [204, 'accepted'],
  [401, 'unknown'],
  [403, 'forbidden'],
  [429, 'often'],
  [503, 'broken'],
  [404, 'other'],
  ['late', 'late'],
  ['unreachable', 'silent'],
] as const)('%s is %s', (answer, why) => {
  expect(whyOf(answer)).toBe(why);
});
