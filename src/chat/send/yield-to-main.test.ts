import { expect, test } from 'vitest';
import { yieldToMain } from './yield-to-main.ts';

test('goes on once others had their turn', async () => {
  const order: string[] = [];
  queueMicrotask(() => order.push('a task of the same turn'));
  await yieldToMain();
  order.push('after it');
  expect(order).toEqual(['a task of the same turn', 'after it']);
});
