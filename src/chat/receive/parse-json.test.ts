import { expect, test } from 'vitest';
import { maxDepth } from './bounds.ts';
import { parseJson } from './parse-json.ts';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

test('JSON as deep as is taken is read, and one level more is not', () => {
  expect(JSON.stringify(parseJson(nested(maxDepth)))).toBe(nested(maxDepth));
  expect(parseJson(nested(maxDepth + 1))).toBeUndefined();
  expect(parseJson('{"a":'.repeat(maxDepth + 1) + '1'.padEnd(maxDepth + 2, '}'))).toBeUndefined();
  expect(parseJson(nested(20_000))).toBeUndefined();
});

test('levels beside each other do not count', () => {
  expect(parseJson(`[${'[{}],'.repeat(1000)}0]`)).toHaveLength(1001);
});

test.each([
  ['brackets', '['.repeat(1000)],
  ['quotes', '"['.repeat(1000)],
  ['backslashes', '\\"[\\\\'.repeat(1000)],
  ['a backslash at the end', `${'['.repeat(1000)}\\`],
])('a string of %s is not nested', (_, text) => {
  expect(parseJson(JSON.stringify({ text, end: [] }))).toEqual({ text, end: [] });
});

test('levels after a string count', () => {
  expect(parseJson(`["\\\\",${nested(maxDepth)}]`)).toBeUndefined();
});

test('what is no JSON is nothing', () => {
  for (const text of ['', '{', 'no', `"${'a'.repeat(1000)}`])
    expect(parseJson(text)).toBeUndefined();
});
