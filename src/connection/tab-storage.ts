import { isRetired, retire } from './retired.ts';
import { connection, type Kept, kept, restore } from './store.ts';

const name = 'connection';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where a browser keeps things. */
export interface Storages {
  /** For the tab: what the reader asked to be kept. */
  readonly tab: Storage;
  /** For all tabs: which of it is in force no more, and nothing else. */
  readonly site: Storage;
}

/** What is kept, under a mark of its own. */
type Marked = Kept & { readonly mark?: string };

export interface TabStorage {
  /** Looks again: a page that comes back from the back/forward cache may be older than what the tab keeps. */
  reread(): void;
  stop(): void;
}

/**
 * Keeps the connection in `sessionStorage` while the reader asks for it, and brings it back. Firefox 153 brings a page
 * back with the `sessionStorage` that it left: a mark in `localStorage` tells what was changed or forgotten since.
 * On a page without custom base URLs a kept custom one stays in storage untouched, for the page that takes it.
 * A browser that refuses storage leaves the key in memory; `onRefused` is told.
 */
export function bindTabStorage(
  open: () => Storages,
  allowCustom: boolean,
  onRefused: () => void,
): TabStorage {
  /** The mark that no other page of the tab can have seen. */
  let own: string | undefined;
  const guarded = <T>(action: (storages: Storages) => T): T | undefined => {
    try {
      return action(open());
    } catch {
      onRefused();
      return undefined;
    }
  };
  const read = () =>
    guarded(({ tab, site }) => {
      const saved = parse(tab.getItem(name));
      if (!saved?.mark || !isRetired(site, saved.mark)) return saved;
      tab.removeItem(name);
      return undefined;
    });
  const write = (now: Kept | undefined) =>
    guarded(({ tab, site }) => {
      const before = parse(tab.getItem(name));
      if (isSame(before, now)) return;
      if (before?.mark && before.mark !== own) retire(site, before.mark);
      if (!now) return tab.removeItem(name);
      own = (before?.mark === own && own) || String(Math.random());
      tab.setItem(name, JSON.stringify({ ...now, mark: own }));
    });
  const saved = read();
  if (saved) restore(saved, allowCustom);
  return {
    stop: kept.listen(write),
    reread() {
      own = undefined;
      if (connection.get().keep) restore(read(), allowCustom);
    },
  };
}

const isSame = (one: Kept | undefined, other: Kept | undefined): boolean =>
  one?.baseUrl === other?.baseUrl && one?.origin === other?.origin && one?.key === other?.key;

/** Reads what a tab kept. Anything not of our making counts as nothing. */
export function parse(text: string | null): Marked | undefined {
  if (text === null) return undefined;
  try {
    const { baseUrl, origin, key, mark } = JSON.parse(text) as Record<string, unknown>;
    if (typeof baseUrl !== 'string') return undefined;
    const marked = { baseUrl, ...(typeof mark === 'string' && { mark }) };
    if (typeof origin !== 'string' || typeof key !== 'string') return marked;
    return { ...marked, origin, key };
  } catch {
    return undefined;
  }
}
