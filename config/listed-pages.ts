import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pagesOf, siteFiles } from './site.ts';

/** What Starlight writes into a page unless its frontmatter says `pagefind: false`. */
const mark = /<main[^>]* data-pagefind-body/;

const isIndex = (file: string): boolean => /(^|\/)index\.html$/.test(file);

/** The HTML of the pages that readers are to find, by path: neither the one that says a page is missing nor the component sheet. */
export async function listedPages(dist: string): Promise<ReadonlyMap<string, string>> {
  const files = await siteFiles(dist);
  const pages = await pagesOf(dist, files.filter(isIndex));
  return new Map([...pages].filter(([, html]) => mark.test(html)));
}

/** A sitemap without what is at none of these paths. */
export const onlyListed = (sitemap: string, paths: ReadonlySet<string>): string =>
  sitemap.replace(/<url>.*?<\/url>/gs, (entry) => {
    const [, address = ''] = /<loc>(.*?)<\/loc>/.exec(entry) ?? [];
    return paths.has(new URL(address).pathname) ? entry : '';
  });

/** Takes the pages that are in no list out of the site's sitemap, which there is where its address is known. */
export async function tidySitemap(dist: string, paths: ReadonlySet<string>): Promise<void> {
  for (const file of (await siteFiles(dist)).filter((name) => /^sitemap-\d+\.xml$/.test(name)))
    await writeFile(join(dist, file), onlyListed(await readFile(join(dist, file), 'utf8'), paths));
}
