import { expect, test } from 'vitest';
import { limitArrays, type Scope } from './pdf-limit.ts';

/** The globals of a thread that is not this one. */
function limited(limit: number) {
  const scope: Scope = {
    ArrayBuffer,
    Uint8Array,
    Uint8ClampedArray,
    Int8Array,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
    DecompressionStream,
  };
  const seen = { exceeded: 0 };
  limitArrays(scope, limit, () => {
    seen.exceeded += 1;
  });
  return { scope, seen };
}

test.each([
  ['ArrayBuffer', 1],
  ['Uint8Array', 1],
  ['Uint8ClampedArray', 1],
  ['Int8Array', 1],
  ['Uint16Array', 2],
  ['Int16Array', 2],
  ['Uint32Array', 4],
  ['Int32Array', 4],
  ['Float32Array', 4],
  ['Float64Array', 8],
] as const)('%s is counted in bytes, up to the limit itself', (name, size) => {
  const { scope, seen } = limited(80);
  expect(new scope[name](40 / size).byteLength).toBe(40);
  expect(new scope[name](40 / size).byteLength).toBe(40);
  expect(seen.exceeded).toBe(0);
  expect(() => new scope[name](1)).toThrow('unpacks to too much');
  expect(seen.exceeded).toBe(1);
});

test('arrays are what they were, and a view of bytes that are there costs nothing', () => {
  const { scope } = limited(10);
  const bytes = new scope.Uint8Array(8);
  expect(bytes).toBeInstanceOf(Uint8Array);
  expect(bytes).toBeInstanceOf(scope.Uint8Array);
  expect(Object.getPrototypeOf(bytes)).toBe(Uint8Array.prototype);
  expect(new scope.Uint8Array(bytes.buffer, 4).length).toBe(4);
  class Own extends scope.Uint8Array {}
  expect(new Own(bytes.buffer)).toBeInstanceOf(Own);
  expect(scope.Uint8Array.from('12', Number)).toEqual(new Uint8Array([1, 2]));
});

test('what unpacks outside of arrays is not there', () => {
  expect(limited(8).scope.DecompressionStream).toBeUndefined();
});
