import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { assetHeaders, type Headers, pageHeaders, type Use } from './headers.ts';
import { inlineHashes } from './inline-hashes.ts';

/**
 * Headers of one URL path (`/concepts/`, `/favicon.svg`) or of everything in a folder (`/_astro/*`), on top of the
 * common ones. No two rules of a site match the same path: hosts join the values of rules that do, and two joined
 * policies allow only what both allow.
 */
export interface Rule {
  readonly path: string;
  readonly headers: Headers;
}

/** Instructions to hosts, which are no part of the site. */
export const hostFiles: ReadonlySet<string> = new Set(['_headers', '_redirects']);

const uses: Readonly<Record<string, Use>> = {
  '.html': 'document',
  '.svg': 'document',
  '.xml': 'document',
  '.js': 'worker',
  '.mjs': 'worker',
};
/** The use of the file that takes the most headers. */
const useOf = (files: readonly string[]): Use => {
  const all = files.map((file) => uses[extname(file)]);
  return all.find((use) => use === 'document') ?? all.find((use) => use !== undefined);
};
const isPage = (file: string) => extname(file) === '.html';

/** Every file of a built site, relative to `dist`, with forward slashes, sorted. */
export async function siteFiles(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, sep).length))
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => !hostFiles.has(file))
    .sort();
}

/** `concepts/index.html` → `/concepts/`; any other file keeps its name. */
export function urlPath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The HTML of each page among the files of a built site, by its path. */
export async function pagesOf(
  dist: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const read = async (file: string) =>
    [urlPath(file), await readFile(join(dist, file), 'utf8')] as const;
  return new Map(await Promise.all(files.filter(isPage).map(read)));
}

/** The rules of a built site: one for each folder at its root without a page, one for each file outside of those. */
export async function siteRules(dist: string): Promise<Rule[]> {
  const files = await siteFiles(dist);
  const folder = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
  const withPages = new Set(['', ...files.filter(isPage).map(folder)]);
  const folders = new Set(files.map(folder).filter((name) => !withPages.has(name)));
  const ofFolders = [...folders].map((name) => ({
    path: `/${name}/*`,
    headers: assetHeaders(`/${name}/`, useOf(files.filter((file) => folder(file) === name))),
  }));
  const pages = await pagesOf(dist, files);
  const ofFiles = files
    .filter((file) => withPages.has(folder(file)))
    .map((file) => {
      const path = urlPath(file);
      const html = pages.get(path);
      return {
        path,
        headers:
          html === undefined
            ? assetHeaders(path, useOf([file]))
            : pageHeaders(path, inlineHashes(html)),
      };
    });
  return [...ofFolders, ...ofFiles];
}

/** Whether a rule is for `path`. */
export function matches(rule: Rule, path: string): boolean {
  return rule.path.endsWith('/*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path;
}
