import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import securityHeaders from './config/integration.ts';
import { parserAlias } from './config/parser-alias.ts';
import strings from './config/strings.ts';

// The public address, for canonical links, link previews and the sitemap. Optional: the site works without it.
const site = process.env.SITE_URL;

// Readers of links want an absolute address; without a public one, the path is the best there is.
const preview = site ? new URL('/og.png', site).href : '/og.png';

export default defineConfig({
  ...(site && { site }),
  trailingSlash: 'always',
  vite: { resolve: { alias: parserAlias } },
  integrations: [
    starlight({
      title: 'AI/ML API, live',
      description: 'Documentation of the AI/ML API that you can run on the page.',
      favicon: '/favicon.svg',
      head: [
        { tag: 'meta', attrs: { property: 'og:image', content: preview } },
        {
          tag: 'meta',
          attrs: {
            property: 'og:image:alt',
            content: 'AI/ML API, live. Documentation you can run.',
          },
        },
      ],
      customCss: ['./src/styles/steady.css'],
      components: { Search: './src/components/Search.astro' },
      plugins: [strings(), starlightLinksValidator()],
      sidebar: [
        { label: 'Start', items: [{ slug: 'quickstart/setting-up' }, { slug: 'playground' }] },
        { label: 'Learn', items: [{ slug: 'concepts' }] },
        {
          label: 'Reference',
          items: [{ slug: 'api-references/text-models-llm/openai/gpt-4o' }, { slug: 'errors' }],
        },
      ],
    }),
    mdx(),
    securityHeaders(), // last: it reads what the others have written
  ],
});
