import type { Field, Part, ValueOf } from './field.ts';

/** Every field of the body, in the order of the reference page, of the form and of the request. */
export const fields = [
  { name: 'model', type: 'string', required: true },
  { name: 'messages', type: 'array of objects', required: true },
  { name: 'stream', type: 'boolean', default: 'false' },
  { name: 'stream_options', type: 'object' },
  {
    name: 'temperature',
    type: 'number',
    range: { min: 0, max: 2 },
    offered: 'common',
    example: 0.2,
  },
  {
    name: 'top_p',
    type: 'number',
    range: { min: 0.01, max: 1 },
    offered: 'common',
    example: 0.95,
  },
  {
    name: 'max_completion_tokens',
    type: 'integer',
    range: { min: 1 },
    offered: 'common',
    example: 500,
  },
  {
    name: 'max_tokens',
    type: 'integer',
    range: { min: 1 },
    deprecatedFor: 'max_completion_tokens',
    offered: 'common',
    example: 300,
  },
  { name: 'seed', type: 'integer', range: { min: 1 }, offered: 'common', example: 42 },
  {
    name: 'response_format',
    type: 'object',
    values: ['text', 'json_object', 'json_schema'],
    bare: ['text', 'json_object'],
    offered: 'common',
    example: { type: 'json_object' },
  },
  {
    name: 'stop',
    type: 'string or array of strings',
    maxItems: 4,
    offered: 'rare',
    example: ['END', '###'],
  },
  {
    name: 'frequency_penalty',
    type: 'number',
    range: { min: -2, max: 2 },
    offered: 'rare',
    example: -0.5,
  },
  {
    name: 'presence_penalty',
    type: 'number',
    range: { min: -2, max: 2 },
    offered: 'rare',
    example: 0.5,
  },
  { name: 'n', type: 'integer', range: { min: 1 }, offered: 'rare', example: 2 },
  { name: 'logprobs', type: 'boolean', offered: 'rare', example: true },
  {
    name: 'top_logprobs',
    type: 'integer',
    range: { min: 0, max: 20 },
    offered: 'rare',
    example: 3,
  },
  { name: 'logit_bias', type: 'object of numbers', offered: 'rare', example: { 50256: -100 } },
  { name: 'tools', type: 'array of objects' },
  { name: 'tool_choice', type: 'string or object', offered: 'rare', example: 'none' },
  { name: 'parallel_tool_calls', type: 'boolean', offered: 'rare', example: false },
  {
    name: 'prediction',
    type: 'object',
    offered: 'rare',
    example: { type: 'content', content: 'A raccoon' },
  },
  { name: 'provider', type: 'string', own: true, offered: 'rare', example: 'openai' },
] as const satisfies readonly Field[];

/** How closely the model looks at a picture. */
export const detail = {
  name: 'detail',
  inside: 'messages',
  type: 'string',
  values: ['low', 'high', 'auto'],
  offered: 'common',
  example: 'low',
} as const satisfies Part;

/** Fields inside those above that the site tells of. */
export const parts = [
  { name: 'stream_options.include_usage', inside: 'stream_options', type: 'boolean' },
  detail,
] as const satisfies readonly Part[];

export type FieldRow = (typeof fields)[number];
type PartRow = (typeof parts)[number];
type Offered<Row> = Extract<Row, { readonly offered: string }>;
type OfferedRow = Offered<FieldRow | PartRow>;

export type FieldName = FieldRow['name'];
/** A field that no official SDK has a setter for. */
export type OwnName = Extract<FieldRow, { readonly own: true }>['name'];
export type OfferedName = OfferedRow['name'];

/** A field whatever it lacks. */
export type Documented = Field & { readonly name: FieldName | PartRow['name'] };
export type OfferedField = Field & { readonly name: OfferedName };

/** What a reader can set beside prompt, model and stream. A value that is absent leaves its field out of the request. */
export type OfferedValues = {
  readonly [Row in OfferedRow as Row['name']]?: ValueOf<Row> | undefined;
};

const isOffered = <Row extends Field>(row: Row): row is Offered<Row> => row.offered !== undefined;

/** Those that the form offers beside prompt, model and stream, and that a link carries: of the body itself, and inside. */
export const offeredFields: readonly (OfferedField & { readonly name: FieldName })[] =
  fields.filter(isOffered);
export const offeredParts: readonly (OfferedField & Part)[] = parts.filter(isOffered);
export const offered: readonly OfferedField[] = [...offeredFields, ...offeredParts];

/** The offered field of a name. */
export const offeredOf = (name: string): OfferedField | undefined =>
  offered.find((field) => field.name === name);

/** The offered fields that are set, each with its value. */
export const setIn = (values: OfferedValues): readonly (readonly [OfferedField, unknown])[] =>
  offered
    .map((field) => [field, values[field.name]] as const)
    .filter(([, value]) => value !== undefined);

/** Whether the provider's schema has a field of that name. */
export const isDocumented = (name: string): boolean => fields.some((field) => field.name === name);

/** The fields inside a field. */
export const partsOf = (name: string): readonly (Part & Documented)[] =>
  parts.filter(({ inside }) => inside === name);

export type { Field, JsonObject, Part } from './field.ts';
