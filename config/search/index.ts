import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'hast';
import { close, createIndex } from 'pagefind';
import { searchPage } from './page.ts';

/** Whole interfaces, which Pagefind writes beside every index and has no option against. Starlight brings its own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Throws what Pagefind could not do. */
function check({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * The index of the search, of what the built pages say: in place of Starlight's, which has their controls too. It is a process
 * of its own, and works while the pages are read.
 */
export async function openIndex() {
  const { index, ...made } = await createIndex();
  check(made);
  if (!index) throw new Error('Pagefind made no index.');
  const added: Promise<{ readonly errors: readonly string[] }>[] = [];
  return {
    /** A page by its path and its tree; one that is not to be found is passed over. */
    add(url: string, tree: Root): void {
      const content = searchPage(tree);
      if (content) added.push(index.addHTMLFile({ url, content }));
    },
    /** Writes the index of the pages into a folder, and ends. */
    async write(outputPath: string): Promise<void> {
      for (const each of await Promise.all(added)) check(each);
      check(await index.writeFiles({ outputPath }));
      await close();
      const gone = (await readdir(outputPath)).filter((name) => unused.test(name));
      await Promise.all(gone.map((name) => rm(join(outputPath, name))));
    },
  };
}
