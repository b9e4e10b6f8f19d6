import { expect, test } from 'vitest';
import { isRetired, retire } from './retired.ts';

function createStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
  };
}

test('a mark stays retired after others were, and none else is', () => {
  const storage = createStorage();
  for (const mark of ['first', 'second', 'third']) retire(storage, mark);
  expect(['first', 'second', 'third', 'fourth'].map((mark) => isRetired(storage, mark))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('a hundred are remembered, the latest of them', () => {
  const storage = createStorage();
  for (let at = 0; at <= 100; at += 1) retire(storage, `mark ${at}`);
  expect(isRetired(storage, 'mark 0')).toBe(false);
  expect(isRetired(storage, 'mark 1')).toBe(true);
  expect(isRetired(storage, 'mark 100')).toBe(true);
});

test.each(['{', '"first"', 'null', '{"first": true}'])(
  'what cannot be read is none: %s',
  (kept) => {
    const storage = createStorage();
    storage.setItem('connection.retired', kept);
    expect(isRetired(storage, 'first')).toBe(false);
    retire(storage, 'second');
    expect(isRetired(storage, 'second')).toBe(true);
  },
);
