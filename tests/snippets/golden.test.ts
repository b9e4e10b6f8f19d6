import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldenFiles } from './golden-files.ts';
import { golden } from './paths.ts';

// `npm run golden` makes them anew: read what has changed before you keep it.

describe('golden files', () => {
  test('there is one for each program, and no other', async () => {
    const found = await readdir(golden, { recursive: true, withFileTypes: true });
    const names = found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(names.sort()).toEqual(goldenFiles.map(([name]) => join(golden, name)).sort());
  });

  test.for(goldenFiles)('%s', async ([name, code]) => {
    const path = join(golden, name);
    expect(existsSync(path) && (await readFile(path, 'utf8'))).toBe(code);
  });
});
