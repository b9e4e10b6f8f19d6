import { existsSync, globSync } from 'node:fs';

/** The paths of the pages in a built site, in order, without those in no list: that a page is missing, and the component sheet. */
export const pagesIn = (dist: string): readonly string[] =>
  globSync('**/index.html', { cwd: dist })
    .filter((file) => !/404|^sheet\b/.test(file))
    .map((file) => `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
    .sort();

const docs = new URL('../../src/content/docs/', import.meta.url);

/** Those of `pagesIn` with a text of their own: in Spanish a page without a translation is the English one again. */
export const writtenPagesIn = (dist: string): readonly string[] =>
  pagesIn(dist).filter((path) =>
    [`.${path}index.mdx`, `.${path.slice(0, -1)}.mdx`].some((file) =>
      existsSync(new URL(file, docs)),
    ),
  );
