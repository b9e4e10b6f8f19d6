import { expect, test } from 'vitest';
import { newId } from './id.ts';

test('an id has 24 hex digits, whatever its bytes, and no other has them', () => {
  const ids = Array.from({ length: 200 }, newId);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{24}$/);
  expect(new Set(ids).size).toBe(200);
});
