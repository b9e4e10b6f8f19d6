import { readerValue, withoutBytes } from '../examples/reader-value.ts';
import { isRef, type Tree, type TreeObject } from '../examples/template.ts';
import { kindOf, type ScalarKind } from './fields.ts';
import type { SnippetInput } from './language.ts';

/**
 * A request as an SDK with typed builders sees it: each field in the form that its builder has, in
 * the order of the request. `extra` and `raw` are what no builder takes; they go through the SDK's
 * own way out. `stream` is not among the fields: there it is another method.
 */
export type TypedField =
  | { readonly kind: ScalarKind; readonly name: string; readonly value: Tree }
  | { readonly kind: 'messages'; readonly messages: readonly TypedMessage[]; readonly value: Tree }
  | { readonly kind: 'responseFormat'; readonly type: 'text' | 'json_object' }
  | { readonly kind: 'includeUsage'; readonly value: Tree }
  | { readonly kind: 'extra'; readonly name: string; readonly value: Tree };

export type TypedMessage =
  | { readonly kind: Role; readonly content: Tree }
  | { readonly kind: 'parts'; readonly parts: readonly TypedPart[] }
  | { readonly kind: 'raw'; readonly value: Tree };

export type Role = 'system' | 'developer' | 'user' | 'assistant';

export type TypedPart =
  | { readonly kind: 'text'; readonly text: Tree }
  /** `level` is the value of `detail`. */
  | { readonly kind: 'image'; readonly url: Tree; readonly detail?: Tree; readonly level?: string }
  | { readonly kind: 'file'; readonly filename?: Tree; readonly file_data?: Tree };

export function typed({ request, settings }: SnippetInput): readonly TypedField[] {
  const values = withoutBytes(settings);
  /** What will stand in a place: the reader's value for a ref. */
  const standing = (node: unknown): unknown =>
    isRef(node) ? (readerValue(node, values) ?? null) : node;
  const isText = (node: unknown): boolean => typeof standing(node) === 'string';

  function field(name: string, value: Tree): TypedField {
    const actual = standing(value);
    const kind = kindOf(name);
    if (kind !== 'other' && fits[kind](actual)) return { kind, name, value };
    if (name === 'messages' && Array.isArray(value)) {
      return { kind: 'messages', messages: value.map(message), value };
    }
    if (name === 'stream_options' && has(value, { include_usage: 'boolean' })) {
      return { kind: 'includeUsage', value: value.include_usage };
    }
    if (name === 'response_format' && has(actual, { type: 'string' })) {
      const format = actual.type;
      if (format === 'text' || format === 'json_object') {
        return { kind: 'responseFormat', type: format };
      }
    }
    return { kind: 'extra', name, value };
  }

  function message(value: Tree): TypedMessage {
    const raw = { kind: 'raw', value } as const;
    if (!isObject(value) || Object.keys(value).sort().join() !== 'content,role') return raw;
    const { role, content } = value as { role: Tree; content: Tree };
    if (isText(content)) return isRole(role) ? { kind: role, content } : raw;
    if (role !== 'user' || !Array.isArray(content)) return raw;
    const parts = content.map(part);
    return parts.every((it) => it !== undefined) ? { kind: 'parts', parts } : raw;
  }

  function part(value: Tree): TypedPart | undefined {
    if (!isObject(value)) return undefined;
    const { type, ...rest } = value;
    if (typeof type !== 'string') return undefined;
    const names = Object.keys(rest).join();
    if (names !== type) return undefined;
    const inside = rest[type] as Tree;
    if (type === 'text' && isText(inside)) return { kind: 'text', text: inside };
    if (!isObject(inside) || !Object.values(inside).every(isText)) return undefined;
    const keys = Object.keys(inside);
    if (type === 'image_url' && 'url' in inside && only(keys, ['url', 'detail'])) {
      const level = standing(inside.detail);
      const known = typeof level === 'string' && { level };
      return { kind: 'image', ...(inside as { url: Tree; detail?: Tree }), ...known };
    }
    if (type === 'file' && only(keys, ['filename', 'file_data']))
      return { kind: 'file', ...inside };
    return undefined;
  }

  return Object.entries(request as TreeObject)
    .filter(([name]) => name !== 'stream')
    .map(([name, value]) => field(name, value));
}

const fits: Readonly<Record<ScalarKind, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: Number.isFinite,
  integer: Number.isSafeInteger,
};

const isRole = (role: unknown): role is Role =>
  role === 'system' || role === 'developer' || role === 'user' || role === 'assistant';

const isObject = (node: unknown): node is TreeObject =>
  typeof node === 'object' && node !== null && !Array.isArray(node) && !isRef(node);

const only = (keys: readonly string[], allowed: readonly string[]): boolean =>
  keys.every((key) => allowed.includes(key));

/** Whether an object has exactly these fields, of these types. */
const has = <K extends string>(
  node: unknown,
  types: Readonly<Record<K, string>>,
): node is Readonly<Record<K, Tree>> =>
  isObject(node) &&
  Object.keys(node).join() === Object.keys(types).join() &&
  Object.entries(types).every(([key, type]) => typeof node[key] === type);
