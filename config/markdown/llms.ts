import { within } from '../../src/text/address.ts';
import { markdownPath } from '../../src/text/page-files.ts';
import type { MarkdownPage } from './page.ts';
import { addressOf, type Home } from './place.ts';

/** Paths of pages in the order in which the start page links to them: the start page, then the sidebar. */
export function inReadingOrder(
  paths: readonly string[],
  startPage: string,
  base: string,
): readonly string[] {
  const linked = [...startPage.matchAll(/ href="([^"]*)"/g)].map(([, path = '']) =>
    within(base, path),
  );
  const places = new Map(
    linked.map((path, index) => [path, index - linked.length] as const).reverse(),
  );
  const at = (path: string) => (path === '/' ? -linked.length - 1 : (places.get(path) ?? 0));
  return paths.toSorted((one, other) => at(one) - at(other) || one.localeCompare(other));
}

/** The list of pages for language models, in the form of llmstxt.org. The start page names and describes the site. */
export function llmsTxt(pages: readonly MarkdownPage[], home: Home): string {
  const [start] = pages;
  const entries = pages.map(
    ({ path, title, description }) =>
      `- [${title}](${addressOf(markdownPath(path), home)}): ${description}`,
  );
  const all = `- [All pages in one file](${addressOf('/llms-full.txt', home)})`;
  return [
    `# ${start?.title}`,
    `> ${start?.description}`,
    `## Pages\n\n${entries.join('\n')}`,
    `## Optional\n\n${all}\n`,
  ].join('\n\n');
}

/** The text of all pages, each under a line with its address. */
export const llmsFullTxt = (pages: readonly MarkdownPage[], home: Home): string =>
  pages
    .map(({ path, markdown }) => `Page: ${addressOf(path, home)}\n\n${markdown}`)
    .join('\n---\n\n');
