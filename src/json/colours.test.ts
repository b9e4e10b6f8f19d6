import { expect, test } from 'vitest';
import { coloured, maxColoured } from './colours.ts';

const kinds = (json: string) =>
  coloured(json).flatMap(({ text, kind }) => (kind ? [[kind, text]] : []));

test('names, strings, numbers and words', () => {
  const json = JSON.stringify({ model: 'gpt-4o', n: -1.5e3, stream: true, stop: null }, null, 2);
  expect(kinds(json)).toEqual([
    ['name', '"model"'],
    ['string', '"gpt-4o"'],
    ['name', '"n"'],
    ['number', '-1500'],
    ['name', '"stream"'],
    ['word', 'true'],
    ['name', '"stop"'],
    ['word', 'null'],
  ]);
});

test('a string that holds quotes, colons and digits is one string', () => {
  const text = 'say "x": 5, \\" true';
  expect(kinds(JSON.stringify([text]))).toEqual([['string', JSON.stringify(text)]]);
});

test.each(['{"a": [1, {"b": "c"}], "d": "cut of', 'no JSON: "', '', ' 1 '])(
  'joined, the stretches of %j are it',
  (json) => {
    expect(
      coloured(json)
        .map(({ text }) => text)
        .join(''),
    ).toBe(json);
  },
);

test('a long text stays plain', () => {
  const json = JSON.stringify('a'.repeat(maxColoured));
  expect(coloured(json)).toEqual([{ text: json }]);
});
