import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { picturePath } from '../../text/page-files.ts';
import { address, pathOf } from '../address.ts';

/** What the head of a page says to other sites: its picture, and on a page of terms its part of the glossary as data. */
export const onRequest = defineRouteMiddleware(async ({ locals, site, url }) => {
  const { entry, head } = locals.starlightRoute;
  const { title, pagefind } = entry.data;
  // A page in no list has no picture of its own.
  const path = pagefind ? pathOf(url.pathname) : '/';
  const picture = address(picturePath(path));
  // Readers of links want an absolute address; without a public one, the path is the best there is.
  const meta = { 'og:image': site ? new URL(picture, site).href : picture, 'og:image:alt': title };
  for (const [property, content] of Object.entries(meta))
    head.push({ tag: 'meta', attrs: { property, content } });
  const english = `/${entry.id.replace(/^es\//, '')}/`;
  const glossary = await getCollection('glossary', ({ data }) => data.page === english);
  if (glossary.length === 0) return;
  const page = site ? new URL(url.pathname, site).href : url.pathname;
  const set = {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: title,
    url: page,
    hasDefinedTerm: glossary.map(({ data }) => {
      const { term, definition } = entry.id.startsWith('es/') ? data.es : data;
      const url = `${page}#${data.anchor}`;
      return { '@type': 'DefinedTerm', name: term, description: definition, url };
    }),
  };
  // A "<" could end the element early.
  const content = JSON.stringify(set).replaceAll('<', '\\u003c');
  head.push({ tag: 'script', attrs: { type: 'application/ld+json' }, content });
});
