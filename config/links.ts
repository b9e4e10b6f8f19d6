import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { under } from '../src/text/address.ts';
import { pagesOf, siteFiles, urlPath } from './site.ts';

/** A start tag of `<a>`, whose attribute values may hold a `>`. */
const anchor = /<a\b((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const target = /\shref="([^"]*)"/;
const id = /\sid="([^"]*)"/g;

/** Stands for the address of a site that has none. */
const nowhere = 'https://site.invalid';

const linksIn = (html: string): ReadonlySet<string> =>
  new Set(html.matchAll(anchor).flatMap(([, text = '']) => target.exec(text)?.slice(1) ?? []));

/**
 * The links of a built site that lead nowhere in it, each as `/page/ → /target/`. `pages` is their HTML by address,
 * `paths` every address there is. A fragment with a `=` is what a share link carries, not a place on a page.
 */
export function deadLinks(
  pages: ReadonlyMap<string, string>,
  paths: ReadonlySet<string>,
  site = nowhere,
): readonly string[] {
  const places = new Map<string, ReadonlySet<string | undefined>>();
  const placesOn = (path: string, html: string) => {
    const found = places.get(path) ?? new Set(html.matchAll(id).map(([, name]) => name));
    places.set(path, found);
    return found;
  };
  const leads = (link: string, from: string): boolean => {
    const { origin, pathname, hash } = new URL(link, new URL(from, site));
    if (origin !== new URL(site).origin) return true;
    const [path, place] = [decodeURI(pathname), decodeURIComponent(hash.slice(1))];
    const html = pages.get(path);
    if (html === undefined || !place || place.includes('=')) return paths.has(path);
    return placesOn(path, html).has(place);
  };
  return [...pages].flatMap(([from, html]) =>
    [...linksIn(html)].filter((link) => !leads(link, from)).map((link) => `${from} → ${link}`),
  );
}

/**
 * Fails a build of which a link leads nowhere, be it written in a page or made by a component: starlight-links-validator
 * 0.26 reads what stands in Markdown, not what components make.
 */
export default function links(): AstroIntegration {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'links',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = await siteFiles(dist);
        const pages = [...(await pagesOf(dist, files))].map(
          ([path, html]) => [under(base, path), html] as const,
        );
        const paths = new Set(files.map((file) => under(base, urlPath(file))));
        const dead = deadLinks(new Map(pages), paths, site);
        if (dead.length) throw new Error(`Links that lead nowhere:\n${dead.join('\n')}`);
        logger.info('Every link of the site leads somewhere in it');
      },
    },
  };
}
