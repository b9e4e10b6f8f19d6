type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

const name = 'connection.retired';

/** How many marks are remembered: a tab goes back through fewer pages. */
const most = 100;

function marks(storage: Storage): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(storage.getItem(name) ?? '[]');
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

/** Whether what was kept under a mark has been changed or forgotten since. */
export const isRetired = (storage: Storage, mark: string): boolean => marks(storage).includes(mark);

/** Remembers that what was kept under a mark is in force no more. The mark says nothing of it. */
export const retire = (storage: Storage, mark: string): void =>
  storage.setItem(name, JSON.stringify([...marks(storage), mark].slice(-most)));
