import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// The README's table beside other tools: each row names a test of ours, which is there.

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const [, section = ''] = /\n## Beside other tools\n([\s\S]*?)\n## /.exec(read('README.md')) ?? [];
const [head = [], , ...rows] = section
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

/** The names in a file of tests: literals in the first place of a call, before a function or options. */
const namesIn = (source: string): string[] =>
  [...source.matchAll(/\(\s*(['"`])((?:\\.|(?!\1).)+)\1,\s*(?:async\b|\(|\{|_\b)/g)].map(
    ([, , name = '']) => name,
  );

test('compares with each of the five, in many rows', () => {
  const others = head.slice(2, -1).map((cell) => cell.replace(/\[.*/, ''));
  expect(others).toEqual([
    'GitBook',
    'Mintlify',
    'Scalar',
    'Swagger UI',
    'Hugging Face playground',
  ]);
  expect(rows.length).toBeGreaterThan(10);
});

test('names of tests are found', () => {
  const source = `test('one', async () => {});\ntest.each(all)(\n  "it's %s",\n  (it) => {},\n);say('no');`;
  expect(namesIn(source)).toEqual(['one', "it's %s"]);
});

describe.each(rows.map((cells) => [cells[0], cells] as const))('%s', (_, cells) => {
  test('says something of everyone', () => {
    expect(cells).toHaveLength(head.length);
    expect(cells.filter((cell) => cell === '')).toEqual([]);
  });

  test('is checked by a test that is there', () => {
    const [, path = '', name = ''] = /^`(\S+) › (.+)`$/.exec(cells.at(-1) ?? '') ?? [];
    expect(existsSync(new URL(path, root)), path).toBe(true);
    expect(namesIn(read(path))).toContain(name);
  });
});

test('every source that a column names is told below, with its date', () => {
  const notes = head.join().match(/\[\^\w+\]/g) ?? [];
  expect(notes).toHaveLength(5);
  for (const note of notes) {
    const [, source = ''] = section.split(`\n${note}: `);
    expect(source.split('\n[^')[0]?.split('\n\n')[0], note).toMatch(/\d{4}-\d\d\.$/);
  }
});
