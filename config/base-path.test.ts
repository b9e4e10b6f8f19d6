import { expect, test } from 'vitest';
import { basePath } from './base-path.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['docs', '/docs/'],
  ['/docs', '/docs/'],
  ['/my-org/live.docs/', '/my-org/live.docs/'],
])('%j is the folder %s', (setting, folder) => {
  expect(basePath(setting)).toBe(folder);
});

test.each(['..', '/a/../b/', 'https://example.com/docs/', '/a?b/', '/a#b/', '/a b/', '/%2e/'])(
  '%s is refused',
  (setting) => {
    expect(() => basePath(setting)).toThrow('BASE_PATH is not a folder');
  },
);
