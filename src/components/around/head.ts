import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { picturePath } from '../../../config/page-files.ts';

/** What the head of a page says to other sites: its picture, and on the page of terms the glossary as data. */
export const onRequest = defineRouteMiddleware(async ({ locals, site, url }) => {
  const { entry, head } = locals.starlightRoute;
  const { title } = entry.data;
  const picture = entry.id.endsWith('404') ? '/og.png' : picturePath(url.pathname);
  // Readers of links want an absolute address; without a public one, the path is the best there is.
  const meta = { 'og:image': site ? new URL(picture, site).href : picture, 'og:image:alt': title };
  for (const [property, content] of Object.entries(meta))
    head.push({ tag: 'meta', attrs: { property, content } });
  if (entry.id !== 'concepts') return;
  const glossary = await getCollection('glossary', ({ id }) => !id.includes('/'));
  const page = site ? new URL(url.pathname, site).href : url.pathname;
  const set = {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: title,
    url: page,
    hasDefinedTerm: glossary.map(({ data }) => ({
      '@type': 'DefinedTerm',
      name: data.term,
      description: data.definition,
      url: `${page}#${data.anchor}`,
    })),
  };
  // A "<" could end the element early.
  const content = JSON.stringify(set).replaceAll('<', '\\u003c');
  head.push({ tag: 'script', attrs: { type: 'application/ld+json' }, content });
});
