import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFiles } from '../../config/site.ts';
import { dist } from '../support/site.ts';

// Pagefind writes whole interfaces beside its index: code that no reader gets is code that nobody has looked at.

const files = await siteFiles(dist);
const inSearch = (file: string) => file.startsWith('pagefind/');
const read = (file: string) => readFile(join(dist, file), 'utf8');

/** The index itself: its parts are named by what is in them, and Pagefind puts the names together. */
const isIndex = (file: string) => /\.(pf_(fragment|index|meta)|pagefind)$/.test(file);

const canName = (file: string) => ['.html', '.js', '.css'].includes(extname(file));

/** The files of the search that `texts` name, and those that these name in turn. */
async function named(texts: readonly string[], left: readonly string[]): Promise<string[]> {
  const found = left.filter((file) => texts.some((text) => text.includes(basename(file))));
  if (found.length === 0) return [];
  const others = left.filter((file) => !found.includes(file));
  const further = await Promise.all(found.filter(canName).map(read));
  return [...found, ...(await named(further, others))];
}

test('each file of the search is of its index, or is named by a page or by a script that a page uses', async () => {
  const search = files.filter(inSearch);
  const others = search.filter((file) => !isIndex(file));
  const texts = await Promise.all(
    files.filter((file) => !inSearch(file) && canName(file)).map(read),
  );
  expect((await named(texts, others)).sort()).toEqual(others);
  expect(others).toContain('pagefind/pagefind.js');
  expect(search.length).toBeGreaterThan(others.length);
});
