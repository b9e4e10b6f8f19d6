import type { Finding } from './problem.ts';
import type { Node } from './syntax.ts';

/** The names of an object in the order of the text; none of what is no object. */
export const propertiesOf = ({ type, children = [] }: Node) =>
  type === 'object'
    ? children.flatMap(({ children: [key] = [] }) => (key ? [{ key, name: `${key.value}` }] : []))
    : [];

/** The value at a path, or what is around the place where it should be. */
export function nodeAt(tree: Node, keys: readonly (string | number)[]): Node {
  const [key, ...rest] = keys;
  if (key === undefined) return tree;
  const property = tree.children?.findLast(({ children }) => children?.[0]?.value === key);
  const child = typeof key === 'number' ? tree.children?.[key] : property?.children?.[1];
  return child ? nodeAt(child, rest) : tree;
}

/** An object or a list is meant by its first character: a whole request underlined tells nothing. */
export const finding = (
  { type, offset, length }: Node,
  path: string,
  message: string,
  severity: Finding['severity'] = 'error',
): Finding => ({
  from: offset,
  to: offset + (type === 'object' || type === 'array' ? 1 : length),
  path,
  message,
  severity,
});
