import { test as check, expect } from 'vitest';
import type { Language } from './language.ts';

// The path that reached a server at `http://H`, whose base URL a program was given. `–`: nothing was sent.

export const end = 'chat/completions';

/** What most programs make of each. */
const usual: Readonly<Record<string, string>> = {
  'http://H': `/${end}`,
  'http://H/': `/${end}`,
  'http://H/v1': `/v1/${end}`,
  'http://H/v1/': `/v1/${end}`,
  'http://H/v1//': `/v1//${end}`,
  'http://H//v1': `//v1/${end}`,
  'http://H/v1/v1': `/v1/v1/${end}`,
  'http://H/v1/chat/completions': `/v1/chat/completions/${end}`,
  'http://H/v1/chat/completions/': `/v1/chat/completions/${end}`,
  'http://H/a/b': `/a/b/${end}`,
  'http://H/a/../v1': `/v1/${end}`,
  'HTTP://H/V1': `/V1/${end}`,
  'http://H/ü/v1': `/%C3%BC/v1/${end}`,
  'http://H/v1?x=1': `/v1/${end}?x=1`,
  'http://H/v1#f': `/v1/${end}`,
  'http://H/v 1': `/v%201/${end}`,
  'http://H/v1 ': `/v1%20/${end}`,
  ' http://H/v1': '–',
  'H/v1': '–',
  '//H/v1': '–',
  'http:/H/v1': '–',
  'http:H/v1': '–',
  'ftp://H/v1': '–',
  '"http://H/v1"': '–',
  'http:\\\\H\\v1': '–',
};

const host = '127.0.0.1:34663';
const shown = (base: string) => base.replace('HTTP:', 'http:').replaceAll(' ', '·');

/** Each base URL, and the URL that is called for it, `–` for none. `own` has the paths in which a language differs. */
export const measured = (own: Readonly<Record<string, string>>) =>
  Object.entries({ ...usual, ...own }).map(([base, path]) => ({
    name: shown(base),
    base: base.replace(/H(?=[/\\]|$)/, host),
    url: path === '–' ? path : `http://${host}${path}`,
  }));

/** A language joins as it was measured with the versions of `tests/snippets/versions.ts`, in November 2026. */
export function joinsAsMeasured({ join }: Language, own: Readonly<Record<string, string>>): void {
  check.each(measured(own))('$name', ({ base, url: wanted }) => {
    const url = join(base);
    expect(url ? url.origin + url.pathname + url.search : '–').toBe(wanted);
  });
}
