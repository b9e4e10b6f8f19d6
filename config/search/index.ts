import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { listedPages } from '../listed-pages.ts';
import { searchPage } from './page.ts';

/** Whole interfaces, which Pagefind writes beside every index and has no option against. Starlight brings its own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Throws what Pagefind could not do. */
function check({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Writes the index of some pages, by their paths, into a folder. */
async function writeIndex(pages: ReadonlyMap<string, string>, folder: string): Promise<void> {
  try {
    const { index, ...made } = await createIndex();
    check(made);
    if (!index) return;
    for (const [url, source] of pages) {
      const content = searchPage(source);
      if (content) check(await index.addHTMLFile({ url, content }));
    }
    check(await index.writeFiles({ outputPath: folder }));
  } finally {
    await close(); // It is a process of its own.
  }
}

/** Gives the site its search, of what the built pages say: in place of Starlight's, which has their controls too. */
export default function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const folder = join(dist, 'pagefind');
        const pages = await listedPages(dist);
        await writeIndex(pages, folder);
        const gone = (await readdir(folder)).filter((name) => unused.test(name));
        await Promise.all(gone.map((name) => rm(join(folder, name))));
        logger.info(`${pages.size} pages read for the search`);
      },
    },
  };
}
