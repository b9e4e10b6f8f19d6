/** A key shorter than this shows nothing of itself: what is left over would be too easy to guess. */
const shortest = 20;

/**
 * A key as it may be shown: `sk-…9f3a`. Never more than its first three characters and its last four, which is enough
 * to tell two keys apart and far from enough to use one.
 */
export const maskOf = (key: string): string =>
  key.length < shortest ? '••••' : `${key.slice(0, 3)}…${key.slice(-4)}`;
