import { expect, test } from 'vitest';
import { firstTokens, imageTokens, promptTokens, textTokens } from './usage.ts';

const image = (width: number, height: number, detail: 'low' | 'high' | 'auto') =>
  ({ kind: 'image', type: 'image/png', bytes: 1, colours: [], width, height, detail }) as const;

// The worked examples of OpenAI's guide, one tile, and an image that is wider than the square.
test.each([
  [1024, 1024, 'high', 765],
  [2048, 4096, 'high', 1105],
  [4096, 8192, 'low', 85],
  [16, 16, 'auto', 255],
  [8192, 1024, 'auto', 765],
] as const)('an image of %i × %i, detail %s, is %i tokens', (width, height, detail, tokens) => {
  expect(imageTokens(image(width, height, detail))).toBe(tokens);
});

test('a prompt is its texts, its messages and its files', () => {
  const messages = [
    { role: 'system', content: '12345678' },
    { role: 'user', content: [{ type: 'text', text: '12345' }] },
  ] as const;
  const pdf = {
    kind: 'pdf',
    fileName: '',
    bytes: 1,
    pages: 1,
    pagesRead: 1,
    characters: 400,
  } as const;
  const plain = promptTokens(messages as never, []);
  expect(plain).toBe(3 + (3 + 2) + (3 + 2));
  expect(promptTokens(messages as never, [{ ...pdf, headings: [] }])).toBe(plain + 100);
});

test('the first tokens of a text cost as many', () => {
  expect(firstTokens('abcdefghij', 2)).toBe('abcdefgh');
  expect(textTokens(firstTokens('abcdefghij', 2).length)).toBe(2);
  expect(firstTokens('abc', Number.POSITIVE_INFINITY)).toBe('abc');
});
