import type { Language } from '../../snippets/index.ts';

/** What a program makes of a base URL: the URL that goes over the wire, or why nothing does. */
export type Call =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly why: 'protocol' | 'spaces' | 'unreadable' };

/** What a program of a language calls for a chat when it is given this base URL, to the letter. */
export function callOf({ join }: Language, base: string): Call {
  const url = base ? join(base) : null;
  if (url) return { ok: true, url: url.origin + url.pathname + url.search };
  if (!web.test(base.trim())) return { ok: false, why: 'protocol' };
  return { ok: false, why: /\s/.test(base) ? 'spaces' : 'unreadable' };
}

const web = /^https?:\/\//i;
