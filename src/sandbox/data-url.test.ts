import { expect, test } from 'vitest';
import { imageTypes } from '../examples/media-type.ts';
import { readDataUrl } from './data-url.ts';
import { dataUrl, makeImage } from './test-files.ts';

const png = await makeImage('png');
const base64 = png.toString('base64');
const read = (url: string) => readDataUrl(url, 'here', imageTypes);

test('a data URL becomes its type and bytes', () => {
  expect(read(dataUrl('image/png', png))).toEqual({
    type: 'image/png',
    bytes: new Uint8Array(png),
  });
  expect(read(`DATA:Image/PNG;name=a.png;base64,${base64}`).type).toBe('image/png');
});

test.each([
  ['https://example.com/a.png', 'no network'],
  ['HTTP://example.com/a.png', 'no network'],
  ['', 'expected a data URL'],
  [base64, 'expected a data URL'],
  ['data:image/png;base64', 'expected a data URL'],
  [` data:image/png;base64,${base64}`, 'expected a data URL'],
  [`data:image/png,${base64}`, 'expected a data URL'],
  [`data:;base64,${base64}`, 'expected a data URL'],
  [`data:image/tiff;base64,${base64}`, 'image/tiff is not taken here'],
  [`data:application/pdf;base64,${base64}`, 'application/pdf is not taken here'],
  ['data:image/png;base64,', '0 bytes'],
  ['data:image/png;base64,AAAA AAA', 'U+0020 at position 4 of 8'],
  ['data:image/png;base64,AAAA*AAA', '"*" at position 4 of 8'],
  ['data:image/png;base64,AAAAA', 'ends at position 5 of 5'],
  ['data:image/png;base64,AAAA', 'of no type that is taken'],
  [`data:image/jpeg;base64,${base64}`, 'declared as image/jpeg, but by its first bytes'],
])('%s is refused in words', (url, words) => {
  expect(() => read(url)).toThrow(words);
  expect(() => read(url)).toThrow(/^Body validation error! here: /);
});
