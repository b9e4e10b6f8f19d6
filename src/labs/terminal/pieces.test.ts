import { expect, test } from 'vitest';
import { main } from '../../api/providers/index.ts';
import { en } from '../../strings/en/index.ts';
import { piecesOf } from './pieces.ts';
import { printFirstCall, type Shell, shells } from './shells.ts';

const all = Object.entries<Shell>(shells);

test.each(all)('%s: put together, the parts are the command to the byte', (_, shell) => {
  const code = printFirstCall(shell.language, main.baseUrl);
  const pieces = piecesOf(code, shell.parts);
  expect(pieces.map(({ text }) => text).join('')).toBe(code);
  for (const { id, text } of pieces) if (!id) expect(text).toMatch(/^\s+$/);
  for (const { id, text } of pieces) if (id) expect(text).not.toContain('\n');
});

test.each(all)('%s: every part occurs, in the order of its sentences', (name, shell) => {
  const pieces = piecesOf(printFirstCall(shell.language, main.baseUrl), shell.parts);
  const ids = [...new Set(pieces.flatMap(({ id }) => id ?? []))];
  const looks = shell.parts.map(([id]) => id);
  expect(ids.toSorted()).toEqual(looks.toSorted());
  for (const id of ids) expect(Object.keys(en)).toContain(`terminal.${name}.${id}`);
});

test('a command that has outgrown its table is refused, with the place', () => {
  expect(() => piecesOf('curl --new-flag', shells.bash.parts)).toThrow('--new-flag');
});
