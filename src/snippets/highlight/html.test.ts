import { expect, test } from 'vitest';
import { toHtml } from './html.ts';

test('text is escaped, classes stand where there are some', () => {
  const lines = [
    [{ text: 'a < ' }, { text: '"<b>&"', className: 'code-1', hole: 'prompt' as const }],
    [],
    [{ text: 'x', className: 'code-0' }],
  ];
  expect(toHtml(lines)).toBe(
    'a &lt; <span class="code-1 hole">"&lt;b&gt;&amp;"</span>\n\n<span class="code-0">x</span>',
  );
});
