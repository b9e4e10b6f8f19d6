import { expect, test } from 'vitest';
import { excerptOf, find, visible } from './found.ts';

test('a problem comes with what stands around it', () => {
  expect(find('SGkh$A==', 100)).toMatchObject({
    problem: { id: 'outside', at: 4 },
    excerpt: { before: 'SGkh', character: '$', after: 'A==' },
  });
});

test('an excerpt says where it is cut, and keeps a character whole', () => {
  const text = `${'a'.repeat(20)}😀${'b'.repeat(20)}`;
  const [before, after] = [`…${'a'.repeat(12)}`, `${'b'.repeat(12)}…`];
  expect(excerptOf(text, 20)).toEqual({ before, character: '😀', after });
  expect(excerptOf('abc', 3)).toEqual({ before: 'abc', character: '', after: '' });
});

test('decoded text is cut at what is shown; bytes that are no text have none', () => {
  expect(find('SGVsbG8=', 3)).toMatchObject({ text: 'Hel' });
  expect(find('/w==', 3)).toMatchObject({ text: undefined, alphabet: 'standard' });
});

test('a character that cannot be seen is told by its number', () => {
  expect(['$', '😀', '\t', '\u200b', '\u0301', '\u00a0'].map(visible)).toEqual([
    '“$”',
    '“😀”',
    'U+0009',
    'U+200B',
    'U+0301',
    'U+00A0',
  ]);
});
