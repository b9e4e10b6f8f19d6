import type { Tree, TreeObject } from '../../examples/template.ts';
import type { SnippetInput } from '../../snippets/index.ts';

/** Steps from the root of the request's JSON to one of its nodes. */
export type Path = readonly (string | number)[];

/** How the lines that set a part are found in any language. */
export type Trace =
  /** Put a mark in the part's place: the lines that give way to it set the part. */
  | { readonly mark: (input: SnippetInput, mark: string) => SnippetInput }
  /** Change the part alone: the lines that are then different set it. */
  | { readonly change: (input: SnippetInput) => SnippetInput }
  /** Look for a name in the code, the reader's own values left out. */
  | { readonly name: RegExp };

export interface Part {
  readonly id: string;
  /** Its node, where it stands in the body. */
  readonly path?: Path;
  readonly trace: Trace;
}

const content: Path = ['messages', 0, 'content'];

/** The parts of the request of `describe-image`, in the order in which they are drawn. */
export const parts = [
  // Of all that a language can say, only curl's `-d` sets the method.
  { id: 'method', trace: { name: /^ *-d /m } },
  { id: 'base-url', trace: { mark: (input, mark) => ({ ...input, baseUrl: mark }) } },
  { id: 'path', trace: { name: /\/chat\/completions/ } },
  // A header's id is its name.
  { id: 'accept', trace: { name: /\baccept\b/i } },
  { id: 'authorization', trace: { name: /api_?key/i } },
  { id: 'content-type', trace: { name: /content-type/i } },
  {
    id: 'model',
    path: ['model'],
    trace: {
      mark: (input, model) => ({ ...input, settings: { ...input.settings, model } }),
    },
  },
  { id: 'messages', path: ['messages'], trace: { name: /\bmessages\b|\baddUserMessage/i } },
  {
    id: 'role',
    path: ['messages', 0, 'role'],
    trace: { name: /\brole\b|UserMessage(OfArray|\()/ },
  },
  {
    id: 'text',
    path: [...content, 0],
    trace: {
      mark: (input, prompt) => ({ ...input, settings: { ...input.settings, prompt } }),
    },
  },
  // A text has a builder in every SDK, and the other lines of the part go with what it replaces.
  {
    id: 'image',
    path: [...content, 1, 'image_url'],
    trace: {
      mark: (input, text) => put(input, [...content, 1], { type: 'text', text }),
    },
  },
  {
    id: 'file',
    path: [...content, 1, 'image_url', 'url'],
    trace: { name: /file_?(name|data)/i },
  },
  {
    id: 'stream',
    path: ['stream'],
    trace: { mark: (input, mark) => put(input, ['stream'], mark) },
  },
  {
    id: 'usage',
    path: ['stream_options'],
    trace: { change: (input) => put(input, ['stream_options', 'include_usage'], false) },
  },
] as const satisfies readonly Part[];

export type PartId = (typeof parts)[number]['id'];

/** The input with one node of its request replaced. */
function put(input: SnippetInput, path: Path, value: Tree): SnippetInput {
  const request = replaced(input.request as Tree, path, value) as unknown;
  return { ...input, request: request as SnippetInput['request'] };
}

function replaced(node: Tree, [step, ...rest]: Path, value: Tree): Tree {
  if (step === undefined) return value;
  if (Array.isArray(node))
    return node.map((child, at) => (at === step ? replaced(child, rest, value) : child));
  const object = node as TreeObject;
  return { ...object, [step]: replaced(object[step] ?? null, rest, value) };
}
