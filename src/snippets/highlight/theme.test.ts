import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { dictionary } from './dictionary.ts';
import { codeTheme } from './theme.ts';

test('each colour of code is one of the page, in both themes', async () => {
  const tokens = await readFile('src/styles/tokens.css', 'utf8');
  const colours = (codeTheme.settings ?? []).map(({ settings }) => settings.foreground ?? '');
  const own = [...colours, ...dictionary.palette].filter((colour) => colour.includes('--code-'));
  expect(own.length).toBeGreaterThan(4);
  for (const colour of own) {
    const name = /^var\((--[a-z-]+)\)$/.exec(colour)?.[1];
    expect(tokens.split(`${name}: #`), colour).toHaveLength(3);
  }
});
