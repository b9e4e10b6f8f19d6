/** A base URL that calls may go to. */
export interface BaseUrl {
  /** Without a trailing slash. */
  readonly href: string;
  readonly origin: string;
  /** Host and port as a reader should see them: an internationalised name stands in its ASCII form. */
  readonly host: string;
}

export type ParsedBaseUrl =
  | { readonly ok: true; readonly value: BaseUrl }
  | { readonly ok: false; readonly problem: string };

const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Reads what a reader typed. Https only, loopback aside; no user info, query or fragment. */
export function parseBaseUrl(text: string): ParsedBaseUrl {
  const typed = text.trim();
  if (!typed) return refuse('Type a base URL, such as https://api.example.com/v1.');
  // The URL parser drops or rewrites these, so that what was typed is not where the call would go.
  if (/[\s\\\p{Cc}]/u.test(typed)) return refuse('A base URL has no spaces or backslashes.');
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) return refuse('A base URL starts with https://.');
  const url = URL.parse(typed);
  if (!url) return refuse('This is not a URL.');
  if (url.username || url.password || typed.includes('@'))
    return refuse('A base URL carries no user name or password.');
  if (/[?#]/.test(typed)) return refuse('A base URL ends before any ? or #.');
  if (url.protocol === 'http:' && !loopback.test(url.hostname))
    return refuse(
      'Only https:// keeps a key secret on its way; http:// works for this computer alone.',
    );
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refuse('A base URL starts with https://.');
  const href = url.href.replace(/\/+$/, '');
  return { ok: true, value: { href, origin: url.origin, host: url.host } };
}

const refuse = (problem: string): ParsedBaseUrl => ({ ok: false, problem });
