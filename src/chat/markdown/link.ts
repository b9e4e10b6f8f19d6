/** Where a link leads, checked. */
export interface Link {
  readonly href: string;
  /** For readers: the host, a name outside ASCII as `xn--…`; of a `mailto:` link, the address. */
  readonly host: string;
}

/**
 * Reads the target of a link or picture. Undefined for all but absolute `https:`, `http:` and `mailto:` URLs, and for
 * those with user info, which is there to make one host look like another.
 */
export function readLink(target: string): Link | undefined {
  const url = URL.parse(target);
  if (!url || url.username || url.password) return undefined;
  const { protocol, host, pathname, href } = url;
  if (protocol === 'mailto:') return { href, host: pathname };
  return protocol === 'https:' || protocol === 'http:' ? { href, host } : undefined;
}
