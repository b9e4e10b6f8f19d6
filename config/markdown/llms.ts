import { markdownPath } from '../page-files.ts';
import type { MarkdownPage } from './page.ts';

const address = (path: string, site?: string): string => (site ? new URL(path, site).href : path);

/** Paths of pages in the order in which the start page links to them: the start page, then the sidebar. */
export function inReadingOrder(paths: readonly string[], startPage: string): readonly string[] {
  const linked = [...startPage.matchAll(/ href="([^"]*)"/g)].map(([, path = '']) => path);
  const places = new Map(
    linked.map((path, index) => [path, index - linked.length] as const).reverse(),
  );
  const at = (path: string) => (path === '/' ? -linked.length - 1 : (places.get(path) ?? 0));
  return paths.toSorted((one, other) => at(one) - at(other) || one.localeCompare(other));
}

/** The list of pages for language models, in the form of llmstxt.org. The start page names and describes the site. */
export function llmsTxt(pages: readonly MarkdownPage[], site?: string): string {
  const [start] = pages;
  const entries = pages.map(
    ({ path, title, description }) =>
      `- [${title}](${address(markdownPath(path), site)}): ${description}`,
  );
  const all = `- [All pages in one file](${address('/llms-full.txt', site)})`;
  return [
    `# ${start?.title}`,
    `> ${start?.description}`,
    `## Pages\n\n${entries.join('\n')}`,
    `## Optional\n\n${all}\n`,
  ].join('\n\n');
}

/** The text of all pages, each under a line with its address. */
export const llmsFullTxt = (pages: readonly MarkdownPage[], site?: string): string =>
  pages
    .map(({ path, markdown }) => `Page: ${address(path, site)}\n\n${markdown}`)
    .join('\n---\n\n');
