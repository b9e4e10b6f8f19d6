import { expect, test } from 'vitest';
import { createQueue } from './queue.ts';

const never = new AbortController().signal;

test('one at a time, in order, and a failure holds up nobody', async () => {
  const inTurn = createQueue();
  const events: string[] = [];
  const task = (name: string) => async () => {
    events.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    events.push(`${name} ends`);
    if (name === 'a') throw new Error('a failed');
    return name;
  };
  const done = await Promise.allSettled(['a', 'b', 'c'].map((name) => inTurn(task(name), never)));
  expect(done.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('one that is aborted while it waits leaves at once, and never begins', async () => {
  const inTurn = createQueue();
  const begun: string[] = [];
  const first = Promise.withResolvers<void>();
  const gone = new AbortController();
  const before = inTurn(() => first.promise, never);
  const aborted = inTurn(async () => void begun.push('aborted'), gone.signal);
  const after = inTurn(async () => void begun.push('after'), never);
  gone.abort();
  await expect(aborted).rejects.toThrow(/abort/i);
  first.resolve();
  await Promise.all([before, after]);
  expect(begun).toEqual(['after']);
});
