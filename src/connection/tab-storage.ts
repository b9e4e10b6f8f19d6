import { connection, type Kept, kept, restore } from './store.ts';

const name = 'connection';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface TabStorage {
  /** Looks again: a page that comes back from the back/forward cache may be older than what the tab keeps. */
  reread(): void;
  stop(): void;
}

/**
 * Keeps the connection in `sessionStorage` while the reader asks for it, and brings it back.
 * On a page without custom base URLs a kept custom one stays in storage untouched, for the page that takes it.
 * A browser that refuses storage leaves the key in memory; `onRefused` is told.
 */
export function bindTabStorage(
  open: () => Storage,
  allowCustom: boolean,
  onRefused: () => void,
): TabStorage {
  const guarded = <T>(action: (storage: Storage) => T): T | undefined => {
    try {
      return action(open());
    } catch {
      onRefused();
      return undefined;
    }
  };
  const read = () => guarded((storage) => parse(storage.getItem(name)));
  const saved = read();
  if (saved) restore(saved, allowCustom);
  const stop = kept.listen((now) =>
    guarded((storage) =>
      now ? storage.setItem(name, JSON.stringify(now)) : storage.removeItem(name),
    ),
  );
  return { stop, reread: () => connection.get().keep && restore(read(), allowCustom) };
}

/** Reads what a tab kept. Anything not of our making counts as nothing. */
export function parse(text: string | null): Kept | undefined {
  if (text === null) return undefined;
  try {
    const { baseUrl, origin, key } = JSON.parse(text) as Record<string, unknown>;
    if (typeof baseUrl !== 'string') return undefined;
    if (typeof origin !== 'string' || typeof key !== 'string') return { baseUrl };
    return { baseUrl, origin, key };
  } catch {
    return undefined;
  }
}
