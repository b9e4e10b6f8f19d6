/** A program that a base URL is given to. */
export type Client = 'python' | 'typescript' | 'curl' | 'go' | 'java';

/** What it makes of one: the URL that goes over the wire, or why nothing does. */
export type Call =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly why: 'protocol' | 'spaces' | 'unreadable' };

/** What a chat asks for, after the base URL. */
export const chatPath = '/chat/completions';

/**
 * How each client joins a base URL and a path. Measured: each made a call to a server that told the path back (`clients.test.ts` has
 * the table), with openai 3.54.0 for Python, openai 7.57.0 for TypeScript, openai-go 3.96.0, openai-java 4.101.0 and
 * cURL 7.88. In cURL a reader writes base URL and path in one.
 */
const joins: Readonly<Record<Client, (base: string) => URL | null>> = {
  /** A slash goes after the base's path, then what is asked for after the base, behind its query even. */
  python: (base) => {
    const url = strict(base);
    return url && URL.parse(`${url.origin}${slashed(url)}${url.search}${chatPath.slice(1)}`);
  },
  /** Text after text, one slash between. A query is taken off first and put back last. */
  typescript: (base) => {
    if (!base.includes('?')) return lenient(oneSlash(base));
    const url = lenient(base);
    return url && URL.parse(oneSlash(url.origin + url.pathname) + url.search);
  },
  /** Just what is written. Without a protocol cURL takes http. */
  curl: (base) => {
    if (/[\s\\"<>`]|^\/\//.test(base)) return null;
    return lenient((/^[a-z][a-z\d+.-]*:\//i.test(base) ? '' : 'http://') + base + chatPath);
  },
  /** The path is resolved against the base as a link is, so a query is lost. */
  go: (base) => {
    const url = strict(base);
    return url && URL.parse(url.origin + slashed(url) + chatPath.slice(1));
  },
  /** Segments are added to the path, and the query stays behind it. Spaces are cut off at the ends alone. */
  java: (base) => {
    const url = /\s/.test(base.trim()) ? null : strict(base.trim());
    return url && URL.parse(url.origin + slashed(url) + chatPath.slice(1) + url.search);
  },
};

/** Every client, in the order of the snippets' tabs. */
export const clients = Object.keys(joins) as readonly Client[];

/** What a client calls for a chat when it is given this base URL, to the letter. */
export function callOf(client: Client, base: string): Call {
  const url = base ? joins[client](base) : null;
  if (url) return { ok: true, url: url.origin + url.pathname + url.search };
  if (!web.test(base.trim())) return { ok: false, why: 'protocol' };
  return { ok: false, why: /\s/.test(base) ? 'spaces' : 'unreadable' };
}

const web = /^https?:\/\//i;
const slashed = ({ pathname }: URL) => pathname.replace(/\/?$/, '/');
const oneSlash = (base: string) => base.replace(/\/?$/, '') + chatPath;

/** Read as Python, Go and Java read: from `http://` on, spaces encoded, nothing mended. */
const strict = (base: string): URL | null =>
  /^https?:\/\/[^/\\]/i.test(base) && !/[\\\p{Cc}]/u.test(base)
    ? URL.parse(base.replaceAll(' ', '%20'))
    : null;

/** Read as a browser reads: much is mended. `fetch` takes no user name in a URL. */
function lenient(text: string): URL | null {
  const url = URL.parse(text.replaceAll(' ', (space, at) => (at ? '%20' : space)));
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url;
}
