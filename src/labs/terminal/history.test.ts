import { expect, test } from 'vitest';
import { createHistory } from './history.ts';

test('goes back to the first line, and forth to what was being written', () => {
  const history = createHistory();
  expect(history.older('draft')).toBeUndefined();
  expect(history.newer()).toBeUndefined();
  for (const line of ['one', 'two', 'two']) history.add(line);
  expect(history.older('draft')).toBe('two');
  expect(history.older('two')).toBe('one');
  expect(history.older('one')).toBeUndefined();
  expect(history.newer()).toBe('two');
  expect(history.newer()).toBe('draft');
  expect(history.newer()).toBeUndefined();
});
