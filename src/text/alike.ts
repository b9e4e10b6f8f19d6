/** How much of two lists, or of two texts, is alike at the start and, of what is left, at the end. In items, or UTF-16 code units. */
export function alike<T, U>(
  one: ArrayLike<T>,
  other: ArrayLike<U>,
  isSame: (a: T, b: U) => boolean,
): { readonly start: number; readonly end: number } {
  const most = Math.min(one.length, other.length);
  const same = (at: number, otherAt: number) => isSame(one[at] as T, other[otherAt] as U);
  let start = 0;
  while (start < most && same(start, start)) start++;
  let end = 0;
  while (end < most - start && same(one.length - 1 - end, other.length - 1 - end)) end++;
  return { start, end };
}
