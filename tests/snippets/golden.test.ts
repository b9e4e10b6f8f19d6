import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/api/providers/index.ts';
import { languages, variants } from '../../src/snippets/index.ts';
import { casesOf, snippetOf } from './cases.ts';
import { golden } from './paths.ts';

const all = [...languages, ...Object.values(variants).flat()];

const furtherRows = ['parameters', 'conversation'];

/** `describe-image/python-stream.py`: the program as a reader first sees it, with every parameter set, and with all that was said. */
const files = all.flatMap((language) =>
  casesOf(language.id)
    .filter(
      ({ row, settings }) =>
        row.name === 'usual' || (furtherRows.includes(row.name) && !settings.stream),
    )
    .map((each) => {
      const { row, settings } = each;
      const kind = row.name === 'usual' ? (settings.stream ? '-stream' : '') : `-${row.name}`;
      const name = `${language.id}${kind}${extname(language.fileName)}`;
      return [join(each.example.id, name), snippetOf(language, each, main.baseUrl)] as const;
    }),
);

describe('golden files', () => {
  test('there is one for each program, and no other', async () => {
    if (process.env.UPDATE_GOLDEN === '1') await rewrite();
    const found = await readdir(golden, { recursive: true, withFileTypes: true });
    const names = found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(names.sort()).toEqual(files.map(([name]) => join(golden, name)).sort());
  });

  test.for(files)('%s', async ([name, code]) => {
    const path = join(golden, name);
    expect(existsSync(path) && (await readFile(path, 'utf8'))).toBe(code);
  });
});

async function rewrite(): Promise<void> {
  await rm(golden, { recursive: true, force: true });
  for (const [name, code] of files) {
    await mkdir(dirname(join(golden, name)), { recursive: true });
    await writeFile(join(golden, name), code);
  }
}
