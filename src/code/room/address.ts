/**
 * The address that a room asks for, where it lies below the base URL: the same origin, compared whole, and a path that
 * begins with the base's, part by part. Nothing where it lies elsewhere or could be read as lying elsewhere.
 */
export function withinBase(asked: string, base: string): URL | undefined {
  const url = URL.parse(asked);
  const root = URL.parse(base);
  if (!url || !root || url.origin !== root.origin) return undefined;
  if (url.username || url.password) return undefined;
  const folder = root.pathname.replace(/\/$/, '');
  if (url.pathname !== folder && !url.pathname.startsWith(`${folder}/`)) return undefined;
  // The parser has walked up every plain `..`; a server may take an escaped slash for one, and walk on.
  const parts = url.pathname.replaceAll(/%2f|%5c/gi, '/').split('/');
  if (parts.some((part) => /^(\.|%2e){1,2}$/i.test(part))) return undefined;
  url.hash = '';
  return url;
}
