/** A parameter of a chat completion as the documentation of gpt-4o at the AI/ML API describes it. */
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
  readonly description: string;
}

/** In the order of the reference page. */
export const parameters = [
  {
    name: 'model',
    type: 'string',
    required: true,
    description: 'The model that answers: gpt-4o, or its full name openai/gpt-4o.',
  },
  {
    name: 'messages',
    type: 'array of objects',
    required: true,
    description:
      'The conversation so far, oldest first. Each message has a role and a content, which is a string or an array of content parts.',
  },
  {
    name: 'stream',
    type: 'boolean',
    description: 'True sends the answer in pieces while it is made; false sends it whole.',
  },
  {
    name: 'stream_options.include_usage',
    type: 'boolean',
    description:
      'With a stream only: one more piece at the end tells how many tokens the call used.',
  },
  {
    name: 'temperature',
    type: 'number',
    range: { min: 0, max: 2, step: 0.1 },
    description:
      'How freely the next word is chosen. Low values give steady answers, high values varied ones.',
  },
  {
    name: 'top_p',
    type: 'number',
    range: { min: 0.01, step: 0.01 },
    description:
      'The share of likely words to choose from: 0.1 leaves only the likeliest tenth. Change this or the temperature, not both.',
  },
  {
    name: 'max_tokens',
    type: 'integer',
    range: { step: 1 },
    description:
      'The largest number of tokens in the answer. An answer that reaches it stops there.',
  },
  {
    name: 'seed',
    type: 'integer',
    range: { min: 1, step: 1 },
    description:
      'The same seed with the same request makes the same answer likelier. It is no promise.',
  },
  {
    name: 'response_format',
    type: 'object',
    description: 'The form of the answer, such as {"type": "json_object"} for JSON.',
  },
  {
    name: 'tools',
    type: 'array of objects',
    description:
      'Functions that the model may ask for. It answers with a name and arguments; your program makes the call.',
  },
  {
    name: 'detail',
    type: 'string',
    values: ['low', 'high', 'auto'],
    description:
      'Inside image_url: how closely the model looks at the image. Low costs fewer tokens.',
  },
] as const satisfies readonly Parameter[];

export type ParameterName = (typeof parameters)[number]['name'];

/** The allowed values in words, such as `0 to 2` or `at least 1`; empty where none are documented. */
export function allowedValues({ range, values }: Parameter): string {
  if (values) return values.join(', ');
  const { min, max } = range ?? {};
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  if (min !== undefined) return `at least ${min}`;
  return max === undefined ? '' : `at most ${max}`;
}
