import { expect, test } from 'vitest';
import { colourNames } from './colour-names.ts';
import { mainColours, toOklab } from './main-colours.ts';

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

/** What people call by each name, none of it exactly the colour that the name centres on. */
const called = [
  ['black', 0x0a0a0a],
  ['dark grey', 0x464646],
  ['grey', 0x868686],
  ['light grey', 0xcacaca],
  ['white', 0xfafafa],
  ['red', 0xd21414],
  ['dark red', 0x8b0000],
  ['orange', 0xff8c00],
  ['brown', 0x704828],
  ['tan', 0xd2b48c],
  ['cream', 0xfff0d0],
  ['yellow', 0xffe020],
  ['olive', 0x808000],
  ['light green', 0x90ee90],
  ['green', 0x228b22],
  ['dark green', 0x204828],
  ['teal', 0x008080],
  ['turquoise', 0x40e0d0],
  ['light blue', 0xa0c8f0],
  ['blue', 0x1e50c8],
  ['navy', 0x101848],
  ['slate', 0x647282],
  ['purple', 0x800080],
  ['lavender', 0xcab8ec],
  ['magenta', 0xe030b0],
  ['pink', 0xffb0c0],
] as const;

test.each(called)('%s', (name, rgb) => {
  expect(mainColours(pixels([1, rgb * 256 + 255]))[0]?.name).toBe(name);
});

// The published values, as CSS Color 4 has them.
test.each([
  ['white', [255, 255, 255], [1, 0, 0]],
  ['black', [0, 0, 0], [0, 0, 0]],
  ['red', [255, 0, 0], [0.628, 0.2249, 0.1258]],
  ['lime', [0, 255, 0], [0.8664, -0.2339, 0.1795]],
  ['blue', [0, 0, 255], [0.452, -0.0325, -0.3115]],
  ['green', [0, 128, 0], [0.5198, -0.1403, 0.1077]],
] as const)('%s in OKLab', (_, rgb, lab) => {
  expect(toOklab(rgb)).toEqual(lab.map((each) => expect.closeTo(each, 3)));
});

test('every name is tried', () => {
  expect(called.map(([name]) => name)).toEqual(colourNames.map(([name]) => name));
});
