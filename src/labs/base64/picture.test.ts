import { randomBytes, randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Alphabet } from './alphabet.ts';
import { inStyle } from './alphabet.ts';
import { bitsOf, groupsOf, hexOf, letterOf } from './picture.ts';
import { sizesOf } from './sizes.ts';

const standard = { alphabet: 'standard', padding: true } as const;
const drawn = (text: string, style: { alphabet: Alphabet; padding: boolean } = standard) =>
  groupsOf(Buffer.from(text), style);

const bitsIn = (text: string) =>
  drawn(text).flatMap(({ sextets }) =>
    sextets.map(({ parts }) =>
      parts.map(({ bits, filler }) => (filler ? `(${bits})` : bits)).join(' '),
    ),
  );

test('three bytes become four characters, each bit in its place', () => {
  expect(bitsIn('Hi!')).toEqual(['010010', '00 0110', '1001 00', '100001']);
  expect(drawn('Hi!')[0]?.sextets.map(({ character }) => character)).toEqual([...'SGkh']);
  expect(drawn('Hi!')[0]?.sextets.map(({ value }) => value)).toEqual([18, 6, 36, 33]);
});

test('bits that fill up are told from bits of the bytes, and padding has none', () => {
  expect(bitsIn('Hi')).toEqual(['010010', '00 0110', '1001 (00)', '()']);
  expect(bitsIn('H')).toEqual(['010010', '00 (0000)', '() ()', '()']);
  expect(drawn('H')[0]?.sextets.map(({ character }) => character)).toEqual([...'SA==']);
  expect(drawn('H')[0]?.sextets.map(({ value }) => value)).toEqual([18, 0, undefined, undefined]);
});

test('the characters of random bytes are those of Node, in each style', () => {
  for (let round = 0; round < 2000; round++) {
    const bytes = randomBytes(randomInt(0, 40));
    for (const [alphabet, padding] of [
      ['standard', true],
      ['standard', false],
      ['url', true],
      ['url', false],
    ] as const) {
      const style = { alphabet, padding };
      const text = groupsOf(bytes, style)
        .flatMap(({ sextets }) => sextets.map(({ character }) => character))
        .join('');
      const encoding = alphabet === 'url' ? 'base64url' : 'base64';
      const bare = bytes.toString(encoding).replace(/=+$/, '');
      const expected = padding ? bare.padEnd(Math.ceil(bare.length / 4) * 4, '=') : bare;
      expect(text).toBe(expected);
      expect(inStyle(bytes.toString('base64'), style)).toBe(expected);
      const sizes = sizesOf(bytes.length, style);
      expect(sizes.characters).toBe(expected.length);
      expect(sizes.padding).toBe(expected.length - bare.length);
    }
  }
});

test('the bits of random bytes, without what fills up, are those of the bytes', () => {
  for (let round = 0; round < 2000; round++) {
    const bytes = randomBytes(randomInt(0, 40));
    const bits = groupsOf(bytes, standard)
      .flatMap(({ sextets }) => sextets.flatMap(({ parts }) => parts))
      .map((part) => (part.filler ? '' : part.bits))
      .join('');
    expect(bits).toBe([...bytes].map(bitsOf).join(''));
  }
});

test('no more groups are made than were asked for', () => {
  expect(groupsOf(randomBytes(100), standard, 4)).toHaveLength(4);
  expect(groupsOf(new Uint8Array(), standard)).toEqual([]);
});

test('a byte in hex, and its letter where it can be seen', () => {
  expect([0, 0x4f, 255].map(hexOf)).toEqual(['00', '4F', 'FF']);
  expect([0x20, 0x21, 0x48, 0x7e, 0x7f, 0xe9].map(letterOf)).toEqual(['', '!', 'H', '~', '', '']);
});

test('the growth of a size, where there is one', () => {
  expect(sizesOf(300, { padding: true }).growth).toBeCloseTo(1 / 3);
  expect(sizesOf(1, { padding: false }).growth).toBe(1);
  expect(sizesOf(0, { padding: true })).toEqual({ bytes: 0, characters: 0, padding: 0 });
});
