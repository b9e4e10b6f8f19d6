import { expect, test } from 'vitest';
import { under, within } from './address.ts';

test.each([
  ['/', '/concepts/#api', '/concepts/#api'],
  ['/docs/', '/concepts/#api', '/docs/concepts/#api'],
  ['/docs', '/', '/docs/'],
  ['/a/b/', '/favicon.svg', '/a/b/favicon.svg'],
])('below %s, %s is %s, and back', (base, path, address) => {
  expect(under(base, path)).toBe(address);
  expect(within(base, address)).toBe(path);
});

test('a folder of another name is outside', () => {
  expect(within('/docs/', '/docs')).toBeUndefined();
  expect(within('/docs/', '/docs-old/')).toBeUndefined();
  expect(within('/docs/', '/')).toBeUndefined();
});
