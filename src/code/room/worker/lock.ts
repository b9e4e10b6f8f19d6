import { keptNames } from './kept-names.ts';

/**
 * Takes away all that a program has no use for, before it comes: no policy forbids storage and channels, through which it could
 * leave something for the site's pages. Gives why the room is not safe, or nothing. It must run first, and once.
 */
export async function lock(): Promise<string | undefined> {
  // Before anything is deleted: the policy of this worker's own script, which a host can lose.
  const open = (await whatIsOpen()) ?? whatStays();
  return open && `${open} is there.`;
}

/** What this worker's own policy leaves open, or nothing. */
export async function whatIsOpen(): Promise<string | undefined> {
  try {
    new Function('')();
    return 'Function';
  } catch {
    // As it should be.
  }
  // Its own address, which is in the browser's cache, so that nothing goes out to see whether it could.
  const isReached = await fetch(self.location.href, { cache: 'force-cache' }).then(
    () => true,
    () => false,
  );
  return isReached ? 'The network' : undefined;
}

/** Deletes all names but these, and gives that of something that could not be. */
export function whatStays(kept: ReadonlySet<string> = keptNames): string | undefined {
  let stays: string | undefined;
  for (let holder: object | null = self; holder; holder = Object.getPrototypeOf(holder)) {
    if (holder === Object.prototype) break;
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (holder === EventTarget.prototype || kept.has(name)) continue;
      if (Reflect.deleteProperty(holder, name)) continue;
      const { value } = Object.getOwnPropertyDescriptor(holder, name) ?? {};
      // Numbers such as `TEMPORARY` do nothing.
      if (typeof value !== 'number') stays ??= name;
    }
  }
  return stays;
}
