/** Puts in what is new and leaves what is the same: a browser lays out and paints again only what is put in. */
export function patch(target: HTMLElement, fresh: readonly Node[]): void {
  const old = [...target.childNodes];
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start]?.isEqualNode(fresh[start] ?? null)) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end)?.isEqualNode(fresh.at(-1 - end) ?? null)) end++;
  const after = old[old.length - end] ?? null;
  for (const node of old.slice(start, old.length - end)) node.remove();
  for (const node of fresh.slice(start, fresh.length - end)) target.insertBefore(node, after);
}
