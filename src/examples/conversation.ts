import type { Example } from './example.ts';
import {
  isMarked,
  isRef,
  type Ref,
  type Settings,
  type Tree,
  type TreeObject,
  type Turn,
} from './template.ts';

/** All of an example that its request depends on: a call without a file has this too. */
export type Conversation = Pick<Example, 'messages'>;

/**
 * The messages of a call: the system message, those of the example, in which the part of the file stands once for
 * each file, and what was said after them. Without any of these they are the example's own.
 */
export function converse(
  { messages }: Conversation,
  { system, turns = [], moreFiles = [] }: Settings,
): Example['messages'] {
  const numbers = moreFiles.map((_, index) => index + 1);
  return [
    ...(system === undefined ? [] : [{ role: 'system', content: { ref: 'system' } } as const]),
    ...(repeatFile(messages as Tree, numbers) as typeof messages),
    ...turns.map(messageOf),
  ];
}

function messageOf({ role }: Turn, at: number): Example['messages'][number] {
  const content = { ref: 'turn', at } as const;
  return role === 'user' ? { role, content } : { role, content };
}

/** The same tree; in its lists, what holds a file is there again for each further one, right after the first's. */
function repeatFile(node: Tree, numbers: readonly number[]): Tree {
  if (typeof node !== 'object' || node === null || isRef(node)) return node;
  if (!Array.isArray(node)) return mapValues(node as TreeObject, (it) => repeatFile(it, numbers));
  return node.flatMap((item: Tree) => {
    const own = repeatFile(item, numbers);
    return isFilePart(item) ? [own, ...numbers.map((at) => numbered(item, at))] : [own];
  });
}

/**
 * Whether a node holds a file, or one whose ref is `wanted`: a part of a message, not a message, as no list lies between
 * it and the file.
 */
export const isFilePart = (node: Tree, wanted: (file: Ref) => boolean = () => true): boolean => {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return false;
  if (isRef(node)) return node.ref === 'fileDataUrl' && wanted(node);
  return Object.values(node as TreeObject).some((child) => isFilePart(child, wanted));
};

/** The same part for the file of another number. */
export function numbered(node: Tree, at: number): Tree {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  if (!isRef(node)) return mapValues(node as TreeObject, (it) => numbered(it, at));
  return node.ref === 'fileName' || node.ref === 'fileDataUrl' ? { ...node, at } : node;
}

const mapValues = (node: TreeObject, change: (child: Tree) => Tree): TreeObject =>
  isMarked(node)
    ? node
    : Object.fromEntries(Object.entries(node).map(([key, child]) => [key, change(child)]));
