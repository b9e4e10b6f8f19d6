import type { HeaderList } from './messages.ts';

/** What stands in a room in the place of the key. Says what it is, as a reader may print it. */
export const newPlaceholder = (): string => `key-stays-in-the-page-${crypto.randomUUID()}`;

/**
 * The headers of a request with the key in the place of the placeholder: in `Authorization`, as the whole of a bearer's
 * token, and nowhere else. A part of a longer text stays as it is, so that no server is told the key with marks around it.
 * Where there is no key, the header is left out.
 */
export const withKey = (headers: HeaderList, placeholder: string, key: string): HeaderList =>
  headers.flatMap(([name, value]) => {
    const [, scheme, token] = /^(Bearer)\s+(\S+)$/i.exec(value.trim()) ?? [];
    const isPlace = name.toLowerCase() === 'authorization' && token === placeholder;
    if (isPlace && !key) return [];
    return [[name, isPlace ? `${scheme} ${key}` : value] as const];
  });
