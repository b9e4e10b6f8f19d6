import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { under } from '../src/text/address.ts';
import { markdownPath } from '../src/text/page-files.ts';
import { listedPages, tidySitemap } from './listed-pages.ts';
import { inReadingOrder, llmsFullTxt, llmsTxt } from './markdown/llms.ts';
import { type MarkdownPage, toMarkdown } from './markdown/page.ts';
import type { Home } from './markdown/place.ts';
import { pictures } from './pictures/write.ts';

/**
 * Writes beside each built page its Markdown and its picture for link previews, and lists of them for language models. It
 * reads the pages as built, each once, so that what it writes says what they say.
 */
export default function pageFiles(): AstroIntegration {
  let home: Home = { site: undefined, base: '/' };
  return {
    name: 'page-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = { site: config.site, base: config.base };
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const { host } = request.headers;
          const [, name] = /^(\/[\w/-]+)\.md$/.exec(request.url ?? '') ?? [];
          if (!name) return next();
          const path = name === '/index' ? '/' : `${name}/`;
          const page = await fetch(`http://${host}${under(home.base, path)}`);
          if (!page.ok) return next();
          response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
          response.end(toMarkdown(await page.text(), path, home).markdown);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const sources = await listedPages(dist);
        const draw = pictures(dist);
        const pages: MarkdownPage[] = [];
        const drawn: Promise<void>[] = [];
        for (const path of inReadingOrder([...sources.keys()], sources.get('/') ?? '', home.base)) {
          const page = toMarkdown(sources.get(path) ?? '', path, home);
          pages.push(page);
          drawn.push(draw(page)); // on threads of its own, while the next page is read
        }
        await Promise.all([
          ...pages.map(({ path, markdown }) => writeFile(join(dist, markdownPath(path)), markdown)),
          writeFile(join(dist, 'llms.txt'), llmsTxt(pages, home)),
          writeFile(join(dist, 'llms-full.txt'), llmsFullTxt(pages, home)),
          tidySitemap(dist, new Set(pages.map(({ path }) => under(home.base, path)))),
          ...drawn,
        ]);
        logger.info(`${pages.length} pages as Markdown and as pictures, llms.txt, llms-full.txt`);
      },
    },
  };
}
