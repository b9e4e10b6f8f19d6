import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markdownPath } from '../page-files.ts';
import { siteFiles, urlPath } from '../site.ts';
import { inReadingOrder, llmsFullTxt, llmsTxt } from './llms.ts';
import { toMarkdown } from './page.ts';

/**
 * Writes each built page as Markdown beside it, and lists of them for language models. It reads the pages as built, so
 * that what it writes says what they say.
 */
export default function markdownPages(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'markdown-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const { host } = request.headers;
          const [, name] = /^(\/[\w/-]+)\.md$/.exec(request.url ?? '') ?? [];
          if (!name) return next();
          const path = name === '/index' ? '/' : `${name}/`;
          const page = await fetch(`http://${host}${path}`);
          if (!page.ok) return next();
          response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
          response.end(toMarkdown(await page.text(), path, site).markdown);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = (await siteFiles(dist)).filter((file) => /(^|\/)index\.html$/.test(file));
        const sources = new Map(
          await Promise.all(
            files.map(
              async (file) => [urlPath(file), await readFile(join(dist, file), 'utf8')] as const,
            ),
          ),
        );
        const order = inReadingOrder([...sources.keys()], sources.get('/') ?? '');
        const pages = order.map((path) => toMarkdown(sources.get(path) ?? '', path, site));
        await Promise.all([
          ...pages.map(({ path, markdown }) => writeFile(join(dist, markdownPath(path)), markdown)),
          writeFile(join(dist, 'llms.txt'), llmsTxt(pages, site)),
          writeFile(join(dist, 'llms-full.txt'), llmsFullTxt(pages, site)),
        ]);
        logger.info(`${pages.length} pages as Markdown, llms.txt and llms-full.txt`);
      },
    },
  };
}
