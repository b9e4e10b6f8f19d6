import { parameters as words } from '../strings/en/parameters.ts';
import { type Say, say } from '../strings/say.ts';

/** A parameter of a chat completion as the provider's documentation of its model describes it. */
export interface Parameter {
  /** The API's own name; a dot leads into an object. */
  readonly name: string;
  readonly type: string;
  readonly required?: true;
  /** A limit that is absent is not documented. `step` is the smallest change worth offering. */
  readonly range?: { readonly min?: number; readonly max?: number; readonly step?: number };
  /** The only values allowed, where these are listed. */
  readonly values?: readonly string[];
  /** Absent where the provider sets it and does not say to what. */
  readonly default?: string;
  /** In English; `parameter.<name>` in `src/strings/` has it in every language. */
  readonly description: string;
}

/** In the order of the reference page. */
export const parameters = [
  {
    name: 'model',
    type: 'string',
    required: true,
    description: words['parameter.model'],
  },
  {
    name: 'messages',
    type: 'array of objects',
    required: true,
    description: words['parameter.messages'],
  },
  {
    name: 'stream',
    type: 'boolean',
    description: words['parameter.stream'],
  },
  {
    name: 'stream_options.include_usage',
    type: 'boolean',
    description: words['parameter.stream_options.include_usage'],
  },
  {
    name: 'temperature',
    type: 'number',
    range: { min: 0, max: 2, step: 0.1 },
    description: words['parameter.temperature'],
  },
  {
    name: 'top_p',
    type: 'number',
    range: { min: 0.01, max: 1, step: 0.01 },
    description: words['parameter.top_p'],
  },
  {
    name: 'max_tokens',
    type: 'integer',
    range: { min: 1, step: 1 },
    description: words['parameter.max_tokens'],
  },
  {
    name: 'seed',
    type: 'integer',
    range: { min: 1, step: 1 },
    description: words['parameter.seed'],
  },
  {
    name: 'response_format',
    type: 'object',
    description: words['parameter.response_format'],
  },
  {
    name: 'tools',
    type: 'array of objects',
    description: words['parameter.tools'],
  },
  {
    name: 'detail',
    type: 'string',
    values: ['low', 'high', 'auto'],
    description: words['parameter.detail'],
  },
] as const satisfies readonly Parameter[];

export type ParameterName = (typeof parameters)[number]['name'];

/** Those that a form offers beside prompt, model and stream, and that a link carries. */
export const offered = [
  'temperature',
  'top_p',
  'max_tokens',
  'seed',
  'response_format',
  'detail',
] as const satisfies readonly ParameterName[];

/** One of those above, whatever it lacks. */
export type Documented = Parameter & { readonly name: ParameterName };

/** The parameter of a name. */
export const parameterOf = (name: ParameterName): Documented =>
  parameters.find((each) => each.name === name) as Documented;

/** Whether a number is one that the documentation allows. The form and the schema of a request read the same limits. */
export function allows({ type, range }: Parameter, value: number): boolean {
  const { min = -Infinity, max = Infinity } = range ?? {};
  const isOfType = type === 'integer' ? Number.isInteger(value) : Number.isFinite(value);
  return isOfType && value >= min && value <= max;
}

/** The allowed values in words, such as `0 to 2` or `at least 1`; empty where none are documented. */
export function allowedValues({ range, values }: Parameter, speaking: Say = say): string {
  if (values) return values.join(', ');
  const { min, max } = range ?? {};
  if (min !== undefined && max !== undefined) return speaking('parameters.fromTo', { min, max });
  if (min !== undefined) return speaking('parameters.atLeast', { min });
  return max === undefined ? '' : speaking('parameters.atMost', { max });
}
