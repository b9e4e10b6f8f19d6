import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { basePath } from './config/base-path.ts';
import { clientChunks, preloadOnPress } from './config/client-chunks.ts';
import { codeBlocks } from './config/code-blocks.ts';
import { contentsList } from './config/contents-list.ts';
import { editBase } from './config/edit-base.ts';
import headingIds from './config/heading-ids.ts';
import links from './config/links.ts';
import pageFiles from './config/page-files.ts';
import pageScript from './config/page-script.ts';
import { parserAlias } from './config/parser-alias.ts';
import { pythonPlugin } from './config/python/plugin.ts';
import { workers } from './config/room-workers.ts';
import { searchUi } from './config/search-ui.ts';
import securityHeaders from './config/security-headers.ts';
import shipped from './config/shipped.ts';
import { sidebar } from './config/sidebar.ts';
import { siteDescription, siteTitle } from './config/site-words.ts';
import strings from './config/strings.ts';

// The public address, for canonical links, link previews and the sitemap. Optional: the site works without it.
const site = process.env.SITE_URL;

// The public address of the repository or of a branch of it, for `Edit page` and the day of the last change. Optional too.
const repository = process.env.REPOSITORY_URL;

export default defineConfig({
  ...(site && { site }),
  base: basePath(process.env.BASE_PATH), // the folder of the host in which the site stands
  trailingSlash: 'always',
  vite: {
    plugins: [contentsList, searchUi, pythonPlugin(), preloadOnPress],
    resolve: { alias: parserAlias },
    worker: workers,
    environments: {
      client: { build: { rolldownOptions: clientChunks } },
    },
  },
  integrations: [
    headingIds(),
    starlight({
      title: siteTitle,
      locales: { root: { label: 'English', lang: 'en' }, es: { label: 'Español', lang: 'es' } },
      description: siteDescription,
      favicon: '/favicon.svg',
      routeMiddleware: './src/components/page/head.ts',
      ...(repository && {
        editLink: { baseUrl: editBase(repository) },
        lastUpdated: true,
      }),
      customCss: ['steady', 'tokens', 'frame', 'text', 'tabs', 'code', 'page'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      components: {
        Footer: './src/components/page/Footer.astro',
        MarkdownContent: './src/components/page/MarkdownContent.astro',
        PageTitle: './src/components/page/PageTitle.astro',
        Search: './src/components/page/Search.astro',
        SiteTitle: './src/components/page/SiteTitle.astro',
      },
      pagefind: false, // `pageFiles` makes the index.
      expressiveCode: codeBlocks,
      plugins: [strings()],
      sidebar,
    }),
    mdx(),
    pageScript(),
    pageFiles(),
    shipped(),
    links(),
    // Last: it reads what the others have written. `POLICY_IN_PAGES` is for a host that sets no headers.
    securityHeaders({ inPages: Boolean(process.env.POLICY_IN_PAGES) }),
  ],
});
