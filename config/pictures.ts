import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ogPng } from '../scripts/samples/og.ts';
import { toMarkdown } from './markdown/page.ts';
import { picturePath } from './page-files.ts';
import { siteFiles, urlPath } from './site.ts';

/** Draws the picture with which other sites show a link to a page: its title, and the name of the site. */
export default (): AstroIntegration => ({
  name: 'preview-pictures',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      const files = (await siteFiles(dist)).filter((file) => /(^|\/)index\.html$/.test(file));
      for (const file of files) {
        const path = urlPath(file);
        const { title } = toMarkdown(await readFile(join(dist, file), 'utf8'), path);
        const target = join(dist, picturePath(path));
        await mkdir(dirname(target), { recursive: true });
        const words = path === '/' ? undefined : { title, line: 'AI/ML API, live' };
        await writeFile(target, await ogPng(words));
      }
      logger.info(`${files.length} pictures in og/`);
    },
  },
});
