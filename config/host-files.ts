import { under } from '../src/text/address.ts';
import { fewerRules } from './fewer-rules.ts';
import { commonHeaders, type Headers } from './headers.ts';
import type { Rule } from './site.ts';

/** Cloudflare Pages passes over what is more than this. Netlify has no such limits. */
const maxRules = 100;
const maxLine = 2000;

const generated = 'Written by the build from config/headers.ts.';

function within(text: string, rules: number): string {
  if (rules > maxRules) throw new Error(`_headers: ${rules} rules, of which ${maxRules} count.`);
  const long = text.split('\n').find((line) => line.length > maxLine);
  if (long) throw new Error(`_headers: a line of ${long.length} characters: ${long.slice(0, 60)}…`);
  return text;
}

/**
 * The `_headers` file of Cloudflare Pages and Netlify. The rule for every path holds names that no other rule holds.
 * A page that is missing gets that rule alone: its policy is in the `<meta>` tag of `404.html`.
 */
export function cloudflareHeaders(rules: readonly Rule[], base = '/'): string {
  const all = [{ path: '/*', headers: commonHeaders }, ...fewerRules(rules, maxRules - 1)];
  const block = ({ path, headers }: Rule) =>
    [
      encodeURI(under(base, path)),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      '',
    ].join('\n');
  return within([`# ${generated}`, ...all.map(block)].join('\n'), all.length);
}

/**
 * An nginx include, for use inside `server { … }`. nginx looks up a folder's `index.html` anew, so the locations name
 * files; one that adds a header inherits none, so each location has them all.
 */
export function nginxHeaders(rules: readonly Rule[], base = '/'): string {
  const lines = (headers: Headers, indent: string) =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
      .join('');
  const location = ({ path, headers: { 'Content-Type': type, ...headers } }: Rule) => {
    const target = path.endsWith('/*')
      ? `^~ "${under(base, path.slice(0, -1))}"`
      : `= "${under(base, path.replace(/\/$/, '/index.html'))}"`;
    // nginx sends a type of its own, by the ending of the name; another one is told apart from the headers.
    const typed = type ? `  types { }\n  default_type "${type}";\n` : '';
    return `location ${target} {\n${typed}${lines({ ...commonHeaders, ...headers }, '  ')}}\n`;
  };
  return [
    `# ${generated}\n`,
    `error_page 404 ${under(base, '/404.html')};\n`,
    `location = ${under(base, '/_headers')} { return 404; }\n`,
    lines(commonHeaders, ''),
    ...rules.map(location),
  ].join('');
}
