import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { show } from './inspect.ts';

const circle: Record<string, unknown> = { name: 'it' };
circle.self = circle;

// What Node prints of the same value.
test.each([
  [1],
  [-0.5],
  ['text'],
  [undefined],
  [null],
  [10n],
  [true],
  [Symbol('a')],
  [[1, 'a', null]],
  [[]],
  [{}],
  [{ a: 1, 'b-c': "it's", d: undefined }],
  [{ a: { b: { c: { d: 1 } } } }],
  [new Map([['a', 1]])],
  [new Set([1, 2])],
  [/x/g],
  [new Date(0)],
  [new Uint8Array([1, 2, 3])],
  [{ choices: [{ index: 0, message: { role: 'assistant', content: 'A raccoon.' } }] }],
])('%o', (value) => {
  expect(show(value)).toBe(typeof value === 'string' ? value : inspect(value));
});

test('a circle has an end', () => {
  expect(show(circle)).toBe("{ name: 'it', self: [Circular] }");
});

test('what is long is laid out in lines', () => {
  expect(show({ first: 'a'.repeat(50), second: 'b'.repeat(50) })).toBe(
    `{\n  first: '${'a'.repeat(50)}',\n  second: '${'b'.repeat(50)}'\n}`,
  );
});
