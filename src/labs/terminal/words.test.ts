import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test('code and keys stand out of a sentence', () => {
  expect(wordsOf('Press [Win + R], type `cmd`.')).toEqual([
    { text: 'Press ' },
    { keys: ['Win', 'R'] },
    { text: ', type ' },
    { code: 'cmd' },
    { text: '.' },
  ]);
});

test.each(['', 'a lone ` or [ stays'])('%j has none', (sentence) => {
  expect(wordsOf(sentence)).toEqual(sentence ? [{ text: sentence }] : []);
});
