import type { Key } from '../strings/translator.ts';

/** A base URL that calls may go to. */
export interface BaseUrl {
  /** Without a trailing slash. */
  readonly href: string;
  readonly origin: string;
  /** Host and port as a reader should see them: an internationalised name stands in its ASCII form. */
  readonly host: string;
}

/** The key of the string that names what is wrong. */
export type BaseUrlProblem = Extract<Key, `baseUrl.${string}`>;

export type ParsedBaseUrl =
  | { readonly ok: true; readonly value: BaseUrl }
  | { readonly ok: false; readonly problem: BaseUrlProblem };

/** The longest host that is taken, in characters: a reader is to read all of it before confirming. */
const longestHost = 100;

const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Reads what a reader typed. Https only, loopback aside; no user info, query or fragment. */
export function parseBaseUrl(text: string): ParsedBaseUrl {
  const typed = text.trim();
  if (!typed) return refuse('baseUrl.missing');
  // The URL parser drops or rewrites these, so that what was typed is not where the call would go.
  if (/[\s\\\p{Cc}]/u.test(typed)) return refuse('baseUrl.spaces');
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) return refuse('baseUrl.protocol');
  const url = URL.parse(typed);
  if (!url) return refuse('baseUrl.notUrl');
  if (url.username || url.password || typed.includes('@')) return refuse('baseUrl.user');
  if (/[?#]/.test(typed)) return refuse('baseUrl.query');
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) return refuse('baseUrl.http');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('baseUrl.protocol');
  if (url.host.length > longestHost) return refuse('baseUrl.long');
  const href = url.href.replace(/\/+$/, '');
  return { ok: true, value: { href, origin: url.origin, host: url.host } };
}

const refuse = (problem: BaseUrlProblem): ParsedBaseUrl => ({ ok: false, problem });
