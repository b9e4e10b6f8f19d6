import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { pagesOf, siteFiles } from '../site.ts';
import { searchPage } from './page.ts';

/** Whole interfaces, which Pagefind writes beside every index and has no option against. Starlight brings its own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

const isIndex = (file: string): boolean => /(^|\/)index\.html$/.test(file);

/** Throws what Pagefind could not do. */
function sound<Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

/** Writes the index of the search, of what the built pages say: in place of Starlight's, which has their controls too. */
export default function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = await pagesOf(dist, (await siteFiles(dist)).filter(isIndex));
        const { index } = sound(await createIndex());
        for (const [url, source] of pages) {
          const content = searchPage(source);
          if (content) sound((await index?.addHTMLFile({ url, content })) ?? { errors: [] });
        }
        const folder = new URL('pagefind/', dir);
        sound((await index?.writeFiles({ outputPath: fileURLToPath(folder) })) ?? { errors: [] });
        await close();
        const gone = (await readdir(folder)).filter((name) => unused.test(name));
        await Promise.all(gone.map((name) => rm(new URL(name, folder))));
        logger.info(`${pages.size} pages can be searched`);
      },
    },
  };
}
