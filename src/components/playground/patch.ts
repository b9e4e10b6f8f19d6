/** Puts in what is new and leaves what is the same: a browser lays out and paints again only what is put in. */
export function patch(target: HTMLElement, fresh: readonly Node[]): void {
  const old = [...target.childNodes];
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start]?.isEqualNode(fresh[start] ?? null)) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end)?.isEqualNode(fresh.at(-1 - end) ?? null)) end++;
  const after = old[old.length - end] ?? null;
  const [gone, come] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)];
  while (gone[0] && come[0] && retell(gone[0], come[0])) {
    gone.shift();
    come.shift();
  }
  for (const node of gone) node.remove();
  for (const node of come) target.insertBefore(node, after);
}

/**
 * Makes one of two nodes that differ in their text alone say what the other says, by the letters that differ: a browser
 * then styles nothing anew, and measures no more than those. False where more differs.
 */
function retell(node: Node, as: Node): boolean {
  const [text, other] = [node.firstChild ?? node, as.firstChild ?? as];
  if (!(text instanceof Text && other instanceof Text) || !isAlike(node, as)) return false;
  const [old, fresh] = [text.data, other.data];
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  text.replaceData(start, old.length - end - start, fresh.slice(start, fresh.length - end));
  return true;
}

/** Whether two nodes are of one kind: texts, or elements of one tag and the same attributes with one node in each. */
const isAlike = (node: Node, as: Node): boolean =>
  node instanceof Text
    ? as instanceof Text
    : node.childNodes.length === 1 &&
      as.childNodes.length === 1 &&
      node.cloneNode().isEqualNode(as.cloneNode());
