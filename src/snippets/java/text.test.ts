import { expect, test } from 'vitest';
import { inputOf } from '../inputs.fixture.ts';
import { java } from './index.ts';
import { piecesOf } from './text.ts';

/** As `DataOutput.writeUTF` counts: unit by unit. */
const bytesOf = (text: string) =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).reduce(
    (sum, unit) => sum + (unit > 0 && unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3),
    0,
  );

const longest = 65_534;

test.each([
  ['no text', '', 1],
  ['the longest constant', 'a'.repeat(longest), 1],
  ['one byte more', 'a'.repeat(longest + 1), 2],
  ['100 KB', `It's "100 KB" 🦝\n`.repeat(6000), 2],
  ['NUL, of two bytes', '\0'.repeat(longest / 2), 1],
  ['one more of it', '\0'.repeat(longest / 2 + 1), 2],
  ['pairs, of six bytes each', '🦝'.repeat(Math.floor(longest / 6) + 1), 2],
  ['a pair at the edge', `${'a'.repeat(longest - 3)}🦝`, 2],
  ['letters of two and three bytes', 'éא€日'.repeat(20_000), 4],
])('%s', (_, text, count) => {
  const pieces = piecesOf(text);
  expect(pieces.join('')).toBe(text);
  expect(pieces).toHaveLength(count);
  for (const piece of pieces) {
    expect(bytesOf(piece)).toBeLessThanOrEqual(longest);
    expect(piece.isWellFormed()).toBe(true);
  }
});

test('a long prompt is joined when the program runs, each piece the reader’s own', () => {
  const { code, holes } = java.emit(inputOf(0, { prompt: 'ab'.repeat(50_000) }));
  const own = holes.filter(({ ref }) => ref === 'prompt');
  expect(own.map(({ start, end }) => code.slice(start, end)).join('')).toBe('ab'.repeat(50_000));
  expect(code.replaceAll(/(ab)+/g, 'ab')).toContain(`String.join(
                        "",
                        "ab",
                        "ab")`);
});
