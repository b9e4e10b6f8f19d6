import { type Kept, kept, restore } from './store.ts';

const name = 'connection';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps the connection in `sessionStorage` while the reader asks for it, and brings it back.
 * On a page without custom base URLs a kept custom one stays in storage untouched, for the page that takes it.
 * A browser that refuses storage leaves the key in memory; `onRefused` is told. Returns a function that stops.
 */
export function bindTabStorage(
  open: () => Storage,
  allowCustom: boolean,
  onRefused: () => void,
): () => void {
  const guarded = <T>(action: (storage: Storage) => T): T | undefined => {
    try {
      return action(open());
    } catch {
      onRefused();
      return undefined;
    }
  };
  const saved = guarded((storage) => parse(storage.getItem(name)));
  if (saved) restore(saved, allowCustom);
  return kept.listen((now) =>
    guarded((storage) =>
      now ? storage.setItem(name, JSON.stringify(now)) : storage.removeItem(name),
    ),
  );
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
