import { expect, test } from 'vitest';
import { canary, encodings, hitsIn } from './canary.ts';

// A detector that finds nothing would let every other test here pass.

test.each(Object.entries(encodings))('the detector finds the key: %s', (name, form) => {
  expect(hitsIn(`before ${form} after`)).toContain(name);
});

test('the detector knows Base64 inside a longer text', () => {
  for (const before of ['', 'x', 'xx', 'Bearer '])
    expect(hitsIn(btoa(`${before}${canary} and more`))).not.toEqual([]);
});

test('the detector finds nothing in other texts', () => {
  expect(hitsIn('sk-Canary is only its start')).toEqual([]);
});
