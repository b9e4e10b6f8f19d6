import { readerValue } from '../examples/reader-value.ts';
import {
  isRef,
  type Ref,
  type RequestTemplate,
  type Tree,
  type TreeObject,
} from '../examples/template.ts';
import type { Doc, HoleText } from './doc.ts';
import { fileAt, type SnippetFile } from './files.ts';
import type { HoleName, SnippetInput } from './language.ts';

/** How a language writes a value. */
export interface Notation {
  /** The inside of a string literal in double quotes. */
  readonly escape: (text: string) => string;
  /** For a language that takes no text of any length as one literal. */
  readonly long?: {
    readonly piecesOf: (text: string) => readonly string[];
    readonly join: (literals: readonly Doc[]) => Doc;
  };
  /** A finite number; as JSON has it unless said otherwise. */
  readonly number?: (value: number) => string;
  readonly words: { readonly true: string; readonly false: string; readonly null: string };
  readonly list: (items: readonly Doc[]) => Doc;
  readonly object: (entries: readonly (readonly [key: string, value: Doc])[]) => Doc;
  /** Values that stand in a variable, or are put together from one. */
  readonly variables: {
    readonly [name in 'fileName' | 'fileDataUrl']?: (file: SnippetFile) => Doc;
  };
}

/** What writes the nodes of one request in one language. */
export interface Printer {
  /** Any node, its refs replaced by what the reader has set. */
  readonly print: (node: Tree) => Doc;
  /** A string literal. */
  readonly text: (value: string, hole?: HoleName, at?: number) => Doc;
}

/** Whose value a text is. */
type Place = Omit<HoleText, 'text'>;

export function printer(
  notation: Notation,
  reader: Pick<SnippetInput, 'settings' | 'mediaType'>,
): Printer {
  const { number = JSON.stringify, words, list, object, variables } = notation;

  function scalar(value: string | number | boolean | null, place?: Place): Doc {
    if (typeof value === 'string') return quote(notation, value, place);
    if (typeof value === 'number' && Number.isFinite(value)) return mark(number(value), place);
    return words[`${value === true || value === false ? value : null}`];
  }

  /** Refs are looked for only outside a reader's own value, which may well have a field called `ref`. */
  function print(node: Tree, place?: Place): Doc {
    if (typeof node !== 'object' || node === null) return scalar(node, place);
    if (place === undefined && isRef(node)) return reference(node);
    if (Array.isArray(node)) return list(node.map((item: Tree) => print(item, place)));
    return object(
      Object.entries(node as TreeObject)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, print(value, place)]),
    );
  }

  const reference = (ref: Ref): Doc => {
    const name = ref.ref;
    const variable = name === 'fileName' || name === 'fileDataUrl' ? variables[name] : undefined;
    if (variable) return variable(fileAt(ref.at ?? 0, reader));
    return print((readerValue(ref, reader.settings) ?? null) as Tree, placeOf(name, ref.at));
  };

  return {
    print: (node) => print(node),
    text: (value, hole, at) => quote(notation, value, hole && placeOf(hole, at)),
  };
}

const mark = (text: string, place?: Place): Doc => (place ? { ...place, text } : text);

/** A string literal in double quotes, or several that the program joins. */
export function quote({ escape: escaped, long }: Notation, text: string, place?: Place): Doc {
  const pieces = long?.piecesOf(text.toWellFormed()) ?? [text];
  const literals = pieces.map((piece): Doc => ['"', mark(escaped(piece), place), '"']);
  return long && literals.length > 1 ? long.join(literals) : literals;
}

export const placeOf = (hole: HoleName, at: number | undefined): Place => ({
  hole,
  ...(at !== undefined && { at }),
});

/** The name of the variable that has the key. */
export const keyVariableIn = ({ keyVariable }: SnippetInput): Doc => ({
  hole: 'keyVariable',
  text: keyVariable,
});

/** Whether the answer comes piece by piece. */
export const streamed = (request: RequestTemplate): boolean =>
  'stream' in request && request.stream === true;
