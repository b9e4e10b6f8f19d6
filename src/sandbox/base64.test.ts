import { expect, test } from 'vitest';
import { decodeBase64 } from './base64.ts';

test.each([0, 1, 2, 3, 4, 255, 256, 1000, 65_537])('%i bytes come back as they went', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
  const text = Buffer.from(bytes).toString('base64');
  expect(decodeBase64(text)).toEqual({ bytes });
});

test.each([
  ['a letter outside the alphabet', 'AAAA*AAA', 4],
  ['the URL-safe alphabet', 'AAAA_-AA', 4],
  ['a line break', 'AAAA\nAAAA', 4],
  ['a letter beyond Latin', 'AAAAA\u{1F99D}A', 5],
  ['padding in the middle', 'AA==AAAA', 2],
  ['padding alone', '====', 0],
  ['three padding signs', 'A===', 1],
  ['a text cut off', 'AAAAA', 5],
  ['missing padding', 'AAAAAA', 6],
])('%s is named by its position', (_, text, badAt) => {
  expect(decodeBase64(text)).toEqual({ badAt });
});
