import { expect, test } from 'vitest';
import { giveWay } from './give-way.ts';

test('goes on once others had their turn', async () => {
  const order: string[] = [];
  queueMicrotask(() => order.push('a task of the same turn'));
  await giveWay();
  order.push('after it');
  expect(order).toEqual(['a task of the same turn', 'after it']);
});
