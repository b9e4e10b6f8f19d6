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

test('the detector finds any eight characters in a row', () => {
  for (let at = 0; at + 8 <= canary.length; at++)
    expect(hitsIn(`(${canary.slice(at, at + 8)})`)).toContain('plain');
});

test('the detector finds nothing in other texts', () => {
  expect(hitsIn('sk-Cana is only its start, nor is 6e 6172 795f %41x')).toEqual([]);
});
