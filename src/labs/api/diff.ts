/** Where two lists part: `before` gives way to `after`. Places are half open: from, to. */
export interface Hunk {
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

/** The hunks between two lists of lines, by their longest common subsequence. For programs of some dozens of lines. */
export function hunks(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const length = common(before, after);
  const found: Hunk[] = [];
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length) {
    const [fromA, fromB] = [a, b];
    while ((a < before.length || b < after.length) && before[a] !== after[b]) {
      const skipA = length[a + 1]?.[b] ?? -1;
      const skipB = length[a]?.[b + 1] ?? -1;
      if (skipA >= skipB) a++;
      else b++;
    }
    if (a > fromA || b > fromB) found.push({ before: [fromA, a], after: [fromB, b] });
    // Equal lines.
    while (a < before.length && before[a] === after[b]) [a, b] = [a + 1, b + 1];
  }
  return found;
}

/** `[a][b]`: how many lines the rests from `a` and from `b` on have in common. */
function common(before: readonly string[], after: readonly string[]): readonly number[][] {
  const length = Array.from({ length: before.length + 1 }, () =>
    Array<number>(after.length + 1).fill(0),
  );
  const at = (a: number, b: number) => length[a]?.[b] ?? 0;
  for (let a = before.length - 1; a >= 0; a--)
    for (let b = after.length - 1; b >= 0; b--)
      (length[a] as number[])[b] =
        before[a] === after[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  return length;
}
