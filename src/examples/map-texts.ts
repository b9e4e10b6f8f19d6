import {
  isMarked,
  isRef,
  type JsonEdits,
  markAsData,
  type Tree,
  type TreeObject,
} from './template.ts';

/** The same, each of its texts and names changed. */
export const mapTexts = (
  { order, fields, messages, files }: JsonEdits,
  change: (text: string) => string,
): JsonEdits => ({
  order: order.map(change),
  fields: mapTree(fields, change) as TreeObject,
  ...(messages && { messages: messages.map((message) => mapTree(message, change)) }),
  files,
});

function mapTree(node: Tree, change: (text: string) => string): Tree {
  if (typeof node === 'string') return change(node);
  if (typeof node !== 'object' || node === null || isRef(node)) return node;
  if (Array.isArray(node)) return node.map((child: Tree) => mapTree(child, change));
  const entries = Object.entries(node as TreeObject);
  const changed = Object.fromEntries(
    entries.map(([name, child]) => [change(name), mapTree(child, change)]),
  );
  return isMarked(node) ? markAsData(changed) : changed;
}
