import { expect, test } from 'vitest';
import { stylesheet } from './stylesheet.ts';

test('each colour has a rule', () => {
  expect(stylesheet(['var(--one)', 'var(--other)'])).toBe(
    '.code-0{color:var(--one)}\n.code-1{color:var(--other)}\n',
  );
});
