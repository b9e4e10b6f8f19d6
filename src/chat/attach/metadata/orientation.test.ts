import { expect, test } from 'vitest';
import { exifOf, orientationOf } from './orientation.ts';

/** Eight bytes of a head, two that count the entries, one entry of twelve, and four that end the list. */
const exif = exifOf(6);
const endOfEntry = 8 + 2 + 12;

test('an entry counts when it is whole', () => {
  expect(orientationOf(exif)).toBe(6);
  expect(orientationOf(exif.subarray(0, endOfEntry))).toBe(6);
  expect(orientationOf(exif.subarray(0, endOfEntry - 1))).toBe(1);
  expect(orientationOf(exif.subarray(0, endOfEntry - 2))).toBe(1);
});

test('what follows the last entry is none', () => {
  const empty = exif.slice();
  new DataView(empty.buffer).setUint16(8, 0);
  expect(orientationOf(empty)).toBe(1);
});

test('a head alone says nothing', () => {
  for (const end of [0, 4, 7, 8, 9]) expect(orientationOf(exif.subarray(0, end))).toBe(1);
});
