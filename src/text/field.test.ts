import { expect, test } from 'vitest';
import { fieldOf, withField } from './field.ts';

test.each([
  [{ a: 1 }, 'a', 1],
  [{ a: { b: [2] } }, 'a.b', [2]],
  [{ a: { b: null } }, 'a.b', null],
  [{ a: 1 }, 'b', undefined],
  [{ a: null }, 'a.b', undefined],
  [{ a: [1] }, 'a.length', undefined],
  ['text', 'length', undefined],
  [undefined, 'a', undefined],
  [{}, 'constructor.name', undefined],
])('%j at %s is %j', (value, path, found) => {
  expect(fieldOf(value, path)).toEqual(found);
});

test('a field is set beside the others, at any depth', () => {
  const one = withField({ a: 1 }, 'b.c', 2);
  expect(one).toEqual({ a: 1, b: { c: 2 } });
  expect(withField(one, 'b.d', 3)).toEqual({ a: 1, b: { c: 2, d: 3 } });
});
