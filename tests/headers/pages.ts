import { commonHeaders } from '../../config/headers.ts';
import { matches, siteFiles, siteRules, urlPath } from '../../config/site.ts';
import { dist } from '../support/site.ts';

export const files = await siteFiles(dist);
export const rules = await siteRules(dist);

/** URL paths of every file of the built site, and of its pages. */
export const paths = files.map(urlPath);
export const pages = files.filter((file) => file.endsWith('.html')).map(urlPath);

/** One path for each rule: all pages, and the first file of each folder. */
export const samples = rules.flatMap((rule) => paths.find((path) => matches(rule, path)) ?? []);

/** What the site has no file for. */
export const missing = '/no/such/page/';

/** All header names that the rules speak of, in lower case. Most types are left to the server. */
export const ruledNames = [
  ...new Set([commonHeaders, ...rules.map(({ headers }) => headers)].flatMap(Object.keys)),
]
  .map((name) => name.toLowerCase())
  .filter((name) => name !== 'content-type');

/** The headers that the one source has for a path, by lower-case name; a missing page has those of `404.html`. */
export function expectedHeaders(path: string): Record<string, string> {
  const known = paths.includes(path) ? path : '/404.html';
  const rule = rules.find((each) => matches(each, known));
  return lowerCase({ ...commonHeaders, ...rule?.headers });
}

/** The ruled headers that a server sends for a path. */
export async function sentHeaders(origin: string, path: string): Promise<Record<string, string>> {
  const { headers, body } = await fetch(origin + path, { redirect: 'manual' });
  await body?.cancel();
  const wanted = [...ruledNames, ...Object.keys(expectedHeaders(path))];
  return Object.fromEntries([...headers].filter(([name]) => wanted.includes(name)));
}

export function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
