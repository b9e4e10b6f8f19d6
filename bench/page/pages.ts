import { globSync } from 'node:fs';

/** The paths of the pages in a built site, in order, those that say that there is no page left out. */
export const pagesIn = (dist: string): readonly string[] =>
  globSync('**/index.html', { cwd: dist })
    .filter((file) => !file.includes('404'))
    .map((file) => `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
    .sort();
