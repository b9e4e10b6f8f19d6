import { expect, test } from 'vitest';
import { stylesheet } from './stylesheet.ts';

test('each colour has a rule for either theme', () => {
  expect(stylesheet([{ light: '#111111', dark: '#eeeeee' }])).toBe(
    ".code-0{color:#111111}:root[data-theme='dark'] .code-0{color:#eeeeee}\n",
  );
});
