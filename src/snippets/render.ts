import type { Doc, Entry, Group, HoleText } from './doc.ts';
import type { Snippet } from './language.ts';

/** How many characters a reader's value counts for. */
const holeWidth = 16;

/** Decides the line breaks and notes where the holes are. */
export function render(root: Doc): Snippet {
  const parts = write(root, '');
  let code = '';
  const holes = parts.flatMap((part) => {
    const start = code.length;
    code += textOf(part);
    if (typeof part === 'string') return [];
    const { hole: ref, at } = part;
    return [{ ref, ...(at !== undefined && { at }), start, end: code.length }];
  });
  return { code, holes };
}

type Part = string | HoleText;

const textOf = (part: Part): string => (typeof part === 'string' ? part : part.text);
const isList = (node: Doc): node is readonly Doc[] => Array.isArray(node);

/** `line` is what already stands on the line that the node begins on. */
function write(node: Doc, line: string): Part[] {
  if (typeof node === 'string' || 'hole' in node) return [node as Part];
  if (isList(node)) return sequence(node, line);
  if ('key' in node) return sequence([node.key, node.value], line);
  return fitting(node, line) ?? spreadOut(node, line);
}

/** What `write` gives where no group in the node has to be spread, else `undefined`. */
function unbroken(node: Doc, line: string): Part[] | undefined {
  if (typeof node === 'string' || 'hole' in node) return [node as Part];
  if ('open' in node) return fitting(node, line);
  const parts: Part[] = [];
  for (const child of 'key' in node ? [node.key, node.value] : node) {
    const written = unbroken(child, line + measure(parts));
    if (!written) return undefined;
    parts.push(...written);
  }
  return parts;
}

function fitting(group: Group, line: string): Part[] | undefined {
  const flat = flatten(group);
  return flat && (line + measure(flat)).length <= group.spread.width ? flat : undefined;
}

function sequence(nodes: readonly Doc[], line: string): Part[] {
  const parts: Part[] = [];
  let soFar = line;
  for (const node of nodes) {
    const written = write(node, soFar);
    parts.push(...written);
    soFar = lastLine(soFar + measure(written));
  }
  return parts;
}

function spreadOut(group: Group, line: string): Part[] {
  const { indent, trailing, hug, align } = group.spread;
  const outer = `\n${line.slice(0, line.length - line.trimStart().length)}`;
  const inner = outer + indent;
  const items = align ? aligned(group.items, inner) : group.items;
  const spaced = items.flatMap((item, index) => {
    const last = index === items.length - 1;
    return [inner, item, last && !trailing ? '' : group.separator];
  });
  return sequence([group.open, ...spaced, hug ? '' : outer, group.close], line);
}

/** The node on one line, or `undefined` if it must not be. */
function flatten(node: Doc): Part[] | undefined {
  if (typeof node === 'string' || 'hole' in node) return [node as Part];
  if (isList(node)) return flattenAll(node);
  if ('key' in node) return flattenAll([node.key, node.value]);
  if (node.always) return undefined;
  const gap = node.separator && `${node.separator} `;
  const items = node.items.flatMap((item, index) => (index ? [gap, item] : [item]));
  const padding = node.items.length ? (node.padding ?? '') : '';
  return flattenAll([node.open, padding, ...items, padding, node.close]);
}

function flattenAll(nodes: readonly Doc[]): Part[] | undefined {
  const all = nodes.map(flatten);
  return all.every((parts) => parts !== undefined) ? all.flat() : undefined;
}

/** Pads the keys of each run of one-line entries to one width. */
function aligned(items: readonly Doc[], inner: string): readonly Doc[] {
  const short = items.map(
    (item) => isEntry(item) && unbroken(item.value, inner.slice(1) + item.key),
  );
  return items.map((item, index) => {
    const value = short[index];
    if (!isEntry(item) || !value) return item;
    const from = short.findLastIndex((each, at) => at < index && !each) + 1;
    const to = short.findIndex((each, at) => at > index && !each);
    const run = items.slice(from, to < 0 ? undefined : to).filter(isEntry);
    return { key: item.key.padEnd(Math.max(...run.map(({ key }) => key.length))), value };
  });
}

const isEntry = (node: Doc): node is Entry => typeof node === 'object' && 'key' in node;
const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);
const measure = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : '·'.repeat(holeWidth))).join('');
