import { expect, test } from 'vitest';
import { curve, moments } from './timeline.ts';

const recording = {
  body: [],
  deltas: [100, 150, 200],
  times: { sent: 5, head: 50, firstToken: 100, done: 400 },
};

test('a run tells the moments it reached', () => {
  expect(moments(recording).map(({ name }) => name)).toEqual([
    'Sent',
    'Headers',
    'First token',
    'Done',
  ]);
  expect(moments({ ...recording, times: { sent: 5 } })).toEqual([{ name: 'Sent', ms: 5 }]);
});

test('the curve rises from nothing to all', () => {
  expect(curve(recording)).toEqual([
    [0.25, 0],
    [0.25, 1 / 3],
    [0.375, 2 / 3],
    [0.5, 1],
    [1, 1],
  ]);
  expect(curve({ ...recording, deltas: [] })).toEqual([]);
});

test('a hundred thousand deltas make a small picture', () => {
  const deltas = Array.from({ length: 100_000 }, (_, at) => at);
  expect(curve({ ...recording, deltas, times: { done: 100_000 } }).length).toBeLessThan(130);
});
