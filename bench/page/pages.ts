import { globSync } from 'node:fs';

/** The paths of the pages in a built site, `404.html` left out, in order. */
export const pagesIn = (dist: string): readonly string[] =>
  globSync('**/index.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
    .sort();
