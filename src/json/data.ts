import { markAsData, type Tree, type TreeObject } from '../examples/template.ts';

/** A value of JSON as a node in which there is no ref, whatever it looks like. Half a surrogate pair is no character. */
export function asData(value: unknown): Tree {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value as Tree;
  if (Array.isArray(value)) return value.map(asData);
  const node: TreeObject = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key.toWellFormed(), asData(child)]),
  );
  return 'ref' in node ? markAsData(node) : node;
}
