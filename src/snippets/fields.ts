import { type Field, type FieldName, fields } from '../api/fields/index.ts';
import type { ChatRequest, RequestTemplate, Tree } from '../examples/template.ts';

export type ScalarKind = 'string' | 'number' | 'integer' | 'boolean';
/** `other` is a structure or an enumeration. */
type Kind = ScalarKind | 'other';

/** The parameters that the official SDKs know beyond the documented ones. The SDK's own type proves that none is missing or misspelt. */
const further = {
  audio: 'other',
  function_call: 'other',
  functions: 'other',
  metadata: 'other',
  modalities: 'other',
  moderation: 'other',
  prompt_cache_key: 'string',
  prompt_cache_options: 'other',
  prompt_cache_retention: 'other',
  reasoning_effort: 'other',
  safety_identifier: 'string',
  service_tier: 'other',
  store: 'boolean',
  user: 'string',
  verbosity: 'other',
  web_search_options: 'other',
} as const satisfies Partial<Record<keyof ChatRequest, Kind>> &
  Record<Exclude<keyof ChatRequest, FieldName>, Kind>;

const documented: readonly Field[] = fields;

/** Every parameter that the official SDKs know, with the kind of its value. */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ...Object.entries(further),
  ...documented.filter(({ own }) => !own).map((field) => [field.name, kindIn(field)] as const),
]);

function kindIn({ type, values }: Field): Kind {
  const isScalar =
    type === 'string' || type === 'number' || type === 'integer' || type === 'boolean';
  return isScalar && !values ? type : 'other';
}

/** How the SDKs take a parameter. One that none of them knows goes by another way. */
export const kindOf = (name: string): Kind => kinds.get(name) ?? 'other';

/** Whether the official SDKs know a parameter. */
export const isKnown = (name: string): boolean => kinds.has(name);

type Entry = readonly [name: string, value: Tree];

/** The fields of a request, those that the SDKs know apart from those that go by another way. */
export function fieldsOf(
  request: RequestTemplate,
): Readonly<Record<'known' | 'extra', readonly Entry[]>> {
  const { known = [], extra = [] } = Object.groupBy(
    Object.entries(request) as readonly Entry[],
    ([name]) => (isKnown(name) ? 'known' : 'extra'),
  );
  return { known, extra };
}
