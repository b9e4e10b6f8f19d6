import {
  isRef,
  type RefName,
  type RequestTemplate,
  type Tree,
  type TreeObject,
} from '../examples/template.ts';
import type { Doc } from './doc.ts';
import type { HoleName, SnippetInput } from './language.ts';

/** How a language writes a value. */
export interface Notation {
  /** The inside of a string literal in double quotes. */
  readonly escape: (text: string) => string;
  /** A finite number; as JSON has it unless said otherwise. */
  readonly number?: (value: number) => string;
  readonly words: { readonly true: string; readonly false: string; readonly null: string };
  readonly list: (items: readonly Doc[]) => Doc;
  readonly object: (entries: readonly (readonly [key: string, value: Doc])[]) => Doc;
  /** Values that stand in a variable, or are put together from one. */
  readonly variables: { readonly [name in RefName]?: Doc };
}

/** What writes the nodes of one request in one language. */
export interface Printer {
  /** Any node, its refs replaced by what the reader has set. */
  readonly print: (node: Tree) => Doc;
  /** A string literal. */
  readonly text: (value: string, hole?: HoleName) => Doc;
}

export function printer(notation: Notation, settings: SnippetInput['settings']): Printer {
  const { escape, number = JSON.stringify, words, list, object, variables } = notation;

  const mark = (text: string, hole?: HoleName): Doc => (hole ? { hole, text } : text);
  const text = (value: string, hole?: HoleName): Doc => ['"', mark(escape(value), hole), '"'];

  function scalar(value: string | number | boolean | null, hole?: HoleName): Doc {
    if (typeof value === 'string') return text(value, hole);
    if (typeof value === 'number' && Number.isFinite(value)) return mark(number(value), hole);
    return words[`${value === true || value === false ? value : null}`];
  }

  /** Refs are looked for only outside a reader's own value, which may well have a field called `ref`. */
  function print(node: Tree, hole?: HoleName): Doc {
    if (typeof node !== 'object' || node === null) return scalar(node, hole);
    if (hole === undefined && isRef(node)) return reference(node.ref);
    if (Array.isArray(node)) return list(node.map((item: Tree) => print(item, hole)));
    return object(
      Object.entries(node as TreeObject)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, print(value, hole)]),
    );
  }

  const reference = (ref: RefName): Doc =>
    variables[ref] ?? print((settings[ref as keyof typeof settings] ?? null) as Tree, ref);

  return { print: (node) => print(node), text };
}

/** What a program has to do beside making the call. */
export const features = (request: RequestTemplate) => ({
  hasFile: uses(request, 'fileDataUrl') || uses(request, 'fileName'),
  streams: 'stream' in request && request.stream === true,
});

/** Whether a ref occurs anywhere in a request. */
const uses = (node: unknown, ref: RefName): boolean =>
  isRef(node)
    ? node.ref === ref
    : typeof node === 'object' && node !== null && Object.values(node).some((it) => uses(it, ref));
