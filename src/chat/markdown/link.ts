/** Where a link leads, checked. */
export interface Link {
  readonly href: string;
  /** For readers: the host, a name outside ASCII as `xn--…`; of a `mailto:` link, all addresses. */
  readonly host: string;
}

/**
 * Reads the target of a link or picture. Undefined for all but absolute `https:`, `http:` and `mailto:` URLs, and for
 * those with user info, which is there to make one host look like another. Of a `mailto:` URL the addresses alone are kept:
 * what would stand in the mail, and who else would get it, is not the model's to write.
 */
export function readLink(target: string): Link | undefined {
  const url = URL.parse(target);
  if (!url || url.username || url.password) return undefined;
  const { protocol, host, pathname, href } = url;
  if (protocol === 'mailto:') return mailTo(pathname);
  return protocol === 'https:' || protocol === 'http:' ? { href, host } : undefined;
}

/** More than a reader would check. */
const longestAddresses = 200;

function mailTo(path: string): Link | undefined {
  const addresses = decoded(path).trim();
  if (!addresses || addresses.length > longestAddresses) return undefined;
  return { href: `mailto:${path}`, host: addresses };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
