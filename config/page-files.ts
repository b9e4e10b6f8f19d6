import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { under } from '../src/text/address.ts';
import { markdownPath } from '../src/text/page-files.ts';
import { listedPages, tidySitemap } from './listed-pages.ts';
import { inReadingOrder, llmsFullTxt, llmsTxt } from './markdown/llms.ts';
import { type MarkdownPage, toMarkdown, treeOf } from './markdown/page.ts';
import type { Home } from './markdown/place.ts';
import { pictures } from './pictures/write.ts';
import { openIndex } from './search/index.ts';

/**
 * Writes beside each built page its Markdown and its picture for link previews, lists of them for language models, and the
 * index of the search. It reads the pages as built, each once, so that what it writes says what they say.
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
          response.end(toMarkdown(treeOf(await page.text()), path, home).markdown);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const [sources, index] = await Promise.all([listedPages(dist), openIndex()]);
        const draw = pictures(dist);
        const pages: MarkdownPage[] = [];
        const drawn: Promise<void>[] = [];
        for (const path of inReadingOrder([...sources.keys()], sources.get('/') ?? '', home.base)) {
          const tree = treeOf(sources.get(path) ?? '');
          index.add(path, tree);
          const page = toMarkdown(tree, path, home);
          pages.push(page);
          drawn.push(draw(page)); // on threads of its own, while the next page is read
        }
        await Promise.all([
          index.write(join(dist, 'pagefind')),
          ...pages.map(({ path, markdown }) => writeFile(join(dist, markdownPath(path)), markdown)),
          writeFile(join(dist, 'llms.txt'), llmsTxt(pages, home)),
          writeFile(join(dist, 'llms-full.txt'), llmsFullTxt(pages, home)),
          tidySitemap(dist, new Set(pages.map(({ path }) => under(home.base, path)))),
          ...drawn,
        ]);
        logger.info(`${pages.length} pages as Markdown and as pictures, llms.txt, the search`);
      },
    },
  };
}
