import type { ChatRequest, RequestTemplate, Tree } from '../examples/template.ts';

/**
 * Every parameter that the official SDKs know, with the type of its value; `other` is a structure
 * or an enumeration. The SDK's own type proves that none is missing or misspelt.
 */
export const fields = {
  messages: 'other',
  model: 'string',
  audio: 'other',
  frequency_penalty: 'number',
  function_call: 'other',
  functions: 'other',
  logit_bias: 'other',
  logprobs: 'boolean',
  max_completion_tokens: 'integer',
  max_tokens: 'integer',
  metadata: 'other',
  modalities: 'other',
  moderation: 'other',
  n: 'integer',
  parallel_tool_calls: 'boolean',
  prediction: 'other',
  presence_penalty: 'number',
  prompt_cache_key: 'string',
  prompt_cache_options: 'other',
  prompt_cache_retention: 'other',
  reasoning_effort: 'other',
  response_format: 'other',
  safety_identifier: 'string',
  seed: 'integer',
  service_tier: 'other',
  stop: 'other',
  store: 'boolean',
  stream: 'boolean',
  stream_options: 'other',
  temperature: 'number',
  tool_choice: 'other',
  tools: 'other',
  top_logprobs: 'integer',
  top_p: 'number',
  user: 'string',
  verbosity: 'other',
  web_search_options: 'other',
} as const satisfies Record<
  keyof ChatRequest,
  'string' | 'number' | 'integer' | 'boolean' | 'other'
>;

type Entry = readonly [name: string, value: Tree];

/** The fields of a request, those that the SDKs know apart from those that go by another way. */
export function fieldsOf(
  request: RequestTemplate,
): Readonly<Record<'known' | 'extra', readonly Entry[]>> {
  const { known = [], extra = [] } = Object.groupBy(
    Object.entries(request) as readonly Entry[],
    ([name]) => (Object.hasOwn(fields, name) ? 'known' : 'extra'),
  );
  return { known, extra };
}
