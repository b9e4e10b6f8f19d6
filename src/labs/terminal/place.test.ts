import { expect, test } from 'vitest';
import { promptOf } from './place.ts';

test.each([
  ['/home/reader', '~ $'],
  ['/home/reader/a/b', '~/a/b $'],
  ['/home/readers', '/home/readers $'],
  ['/', '/ $'],
])('in %s the prompt is %s', (cwd, prompt) => {
  expect(promptOf({ cwd, names: [] })).toBe(prompt);
});
