import { expect, test } from 'vitest';
import { readWords } from './words.ts';

test('code and keys stand out of a sentence', () => {
  expect(readWords('Press [Win + R], type `cmd`.')).toEqual([
    { text: 'Press ' },
    { keys: ['Win', 'R'] },
    { text: ', type ' },
    { code: 'cmd' },
    { text: '.' },
  ]);
});

test.each(['', 'a lone ` or [ stays'])('%j has none', (sentence) => {
  expect(readWords(sentence)).toEqual(sentence ? [{ text: sentence }] : []);
});
