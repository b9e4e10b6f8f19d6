/** What a chat asks for, after the base URL. */
export const chatPath = '/chat/completions';

/** The path of a URL with one slash at its end. */
export const slashed = ({ pathname }: URL): string => pathname.replace(/\/?$/, '/');

/** Read as Python, Go and Java read: from `http://` on, spaces encoded, nothing mended. */
export const strict = (base: string): URL | null =>
  /^https?:\/\/[^/\\]/i.test(base) && !/[\\\p{Cc}]/u.test(base)
    ? URL.parse(base.replaceAll(' ', '%20'))
    : null;

/** Read as a browser reads: much is mended. `fetch` takes no user name in a URL. */
export function lenient(text: string): URL | null {
  const url = URL.parse(text.replaceAll(' ', (space, at) => (at ? '%20' : space)));
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url;
}
