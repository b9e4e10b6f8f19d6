import { expect, test } from 'vitest';
import { mainColours } from './main-colours.ts';

/** RGBA of rows like `[count, 0xrrggbbaa]`. */
const pixels = (...runs: readonly (readonly [number, number])[]) =>
  Uint8Array.from(
    runs.flatMap(([count, rgba]) =>
      Array.from({ length: count }, () =>
        [24, 16, 8, 0].map((shift) => (rgba >>> shift) & 255),
      ).flat(),
    ),
  );

test('the largest comes first, with the exact colour', () => {
  expect(mainColours(pixels([10, 0x1e50c8ff], [30, 0xd21414ff]))).toEqual([
    { name: 'red', hex: '#d21414' },
    { name: 'blue', hex: '#1e50c8' },
  ]);
});

test('an image of one colour has one', () => {
  expect(mainColours(pixels([5, 0xffffffff]))).toEqual([{ name: 'white', hex: '#ffffff' }]);
});

test('a second colour is told however small; a third only from a twentieth', () => {
  expect(mainColours(pixels([999, 0xffffffff], [1, 0x000000ff]))).toHaveLength(2);
  const three = (third: number) =>
    mainColours(pixels([60, 0xffffffff], [36, 0x000000ff], [third, 0xe02020ff])).length;
  expect([three(4), three(6)]).toEqual([2, 3]);
});

test('at most four', () => {
  const five = [0xffffffff, 0x000000ff, 0xe02020ff, 0x2060e0ff, 0x30a040ff] as const;
  expect(mainColours(pixels(...five.map((rgba) => [9, rgba] as const)))).toHaveLength(4);
});

test('what cannot be seen has no colour', () => {
  expect(mainColours(pixels([9, 0xff000010]))).toEqual([]);
  expect(mainColours(new Uint8Array())).toEqual([]);
});

test.each([
  ['orange', 0xff8c00ff],
  ['brown', 0x704828ff],
  ['dark green', 0x204828ff],
  ['light blue', 0xa0c8f0ff],
  ['grey', 0x868686ff],
  ['pink', 0xffb0c0ff],
  ['navy', 0x101848ff],
  ['yellow', 0xffe020ff],
])('%s', (name, rgba) => {
  expect(mainColours(pixels([1, rgba]))[0]?.name).toBe(name);
});
