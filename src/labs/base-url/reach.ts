import { remote } from '../../api/providers/index.ts';
import { askHost, type HostAnswer } from '../../connection/ask-host.ts';
import type { BaseUrl } from '../../connection/base-url.ts';
import { modelsUrl } from '../../connection/models.ts';

/** What a page can learn of a host by asking for its models. */
export type Reach =
  | { readonly kind: 'reachable'; readonly models: number }
  /** The host is there and wants a key or a permission. */
  | { readonly kind: 'refused'; readonly status: number }
  /** 404: the host is there, and nothing is at this address. */
  | { readonly kind: 'missing'; readonly status: number }
  /** An answer that is no list of models, as of a website. */
  | { readonly kind: 'other'; readonly status: number }
  /** The host sends the caller elsewhere, which a call with a key must not follow. */
  | { readonly kind: 'moved' }
  /** No answer that the page may read: the host is down or wrong, or it does not allow calls from a web page. */
  | { readonly kind: 'silent' }
  /** No answer in time. */
  | { readonly kind: 'slow' };

/** True where the policy of the documentation's pages (`config/headers.ts`) lets a request through. */
export const mayAsk = ({ origin }: BaseUrl, siteOrigin: string): boolean =>
  origin === siteOrigin || remote.some(({ baseUrl }) => new URL(baseUrl).origin === origin);

/**
 * Asks a host for its models, once, without a key. A `no-cors` request, which could tell a host without CORS from one
 * that is down, is of no use here: the site's `Cross-Origin-Embedder-Policy` hides its answer as well.
 *
 * @throws the signal's reason when the caller no longer wants to know
 */
export async function reach(
  baseUrl: BaseUrl,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Reach> {
  return judge(await askHost(modelsUrl(baseUrl.href), { fetch, signal, redirect: 'manual' }));
}

function judge(answer: HostAnswer): Reach {
  if (answer.kind === 'moved') return { kind: 'moved' };
  if (answer.kind !== 'answered') return { kind: answer.kind === 'late' ? 'slow' : 'silent' };
  const { status, body } = answer;
  if (status === 401 || status === 403) return { kind: 'refused', status };
  if (status === 404) return { kind: 'missing', status };
  const { data } = (body ?? {}) as { readonly data?: unknown };
  return Array.isArray(data)
    ? { kind: 'reachable', models: data.length }
    : { kind: 'other', status };
}

/**
 * The same question for a terminal, which sees what a page may not. It prints the headers and puts the answer into
 * a file. The URL holds nothing that bash, fish, PowerShell or cmd would read as more than text between double quotes.
 */
export const curlCommand = (baseUrl: BaseUrl, siteOrigin: string): string =>
  `curl -sS -D - -o models.json -H "Origin: ${siteOrigin}" "${quotable(modelsUrl(baseUrl.href))}"`;

const quotable = (url: string): string =>
  url.replace(/[^\w.~:/%[\]@+,=-]/g, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
