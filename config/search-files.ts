import { readdir, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Whole interfaces, which Pagefind writes beside every index and has no option against. Starlight brings its own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Takes out of the built site what of the search no page uses. Comes after Starlight, which has it written. */
export default function searchFiles(): AstroIntegration {
  return {
    name: 'search-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = new URL('pagefind/', dir);
        const gone = (await readdir(folder)).filter((name) => unused.test(name));
        await Promise.all(gone.map((name) => rm(new URL(name, folder))));
        logger.info(`${gone.length} files of the search removed, as no page uses them`);
      },
    },
  };
}
