// The body of a chat completion as the provider takes it. Fields that are not named here pass unread.
import * as v from 'valibot';
import { type ParameterName, parameterOf } from '../examples/parameters.ts';
import { invalidBody } from './api-error.ts';

const textPart = v.object({ type: v.literal('text'), text: v.string() });

const imagePart = v.object({
  type: v.literal('image_url'),
  image_url: v.object({
    url: v.string(),
    detail: v.nullish(v.picklist(['low', 'high', 'auto'])),
  }),
});

const filePart = v.object({
  type: v.literal('file'),
  file: v.object({
    file_id: v.optional(v.never('file_id is not taken: send the bytes themselves as file_data.')),
    filename: v.pipe(v.string(), v.nonEmpty('The file name is empty.')),
    file_data: v.string(),
  }),
});

const userPart = v.variant('type', [textPart, imagePart, filePart]);

/** A string, or a list of parts. Decided by the input, so that the issues are those of the branch meant. */
const content = <Part extends v.GenericSchema>(part: Part) =>
  v.lazy((input) =>
    typeof input === 'string'
      ? v.string()
      : v.pipe(
          v.array(part, 'Expected a string or a list of parts.'),
          v.nonEmpty('The list of parts is empty.'),
        ),
  );

const message = v.variant('role', [
  v.object({ role: v.literal('user'), content: content(userPart) }),
  v.object({ role: v.literal('system'), content: content(textPart) }),
  v.object({ role: v.literal('developer'), content: content(textPart) }),
  // Turns that a conversation with tools sends back.
  v.object({ role: v.literal('assistant'), content: v.nullish(content(textPart)) }),
  v.object({ role: v.literal('tool'), content: content(textPart) }),
]);

/** A number within the documented limits of a parameter. */
function numberOf(name: ParameterName) {
  const { type, range } = parameterOf(name);
  const { min = -Infinity, max = Infinity } = range ?? {};
  const number: v.GenericSchema<number> =
    type === 'integer' ? v.pipe(v.number(), v.integer()) : v.number();
  return v.nullish(v.pipe(number, v.minValue(min), v.maxValue(max)));
}

/** What `parseChatBody` holds a body to. */
export const chatBody = v.object({
  model: v.pipe(v.string(), v.nonEmpty('The model is empty.')),
  messages: v.pipe(v.array(message), v.nonEmpty('There is no message.')),
  temperature: numberOf('temperature'),
  top_p: numberOf('top_p'),
  seed: numberOf('seed'),
  max_tokens: numberOf('max_tokens'),
  // Its newer name, with the same limits.
  max_completion_tokens: numberOf('max_tokens'),
  stream: v.nullish(v.boolean()),
  stream_options: v.nullish(v.object({ include_usage: v.nullish(v.boolean()) })),
  response_format: v.nullish(
    v.object({ type: v.picklist(['text', 'json_object', 'json_schema']) }),
  ),
  tools: v.nullish(v.array(v.unknown())),
});

export type ChatBody = v.InferOutput<typeof chatBody>;
export type Message = ChatBody['messages'][number];

/** Checks a parsed body. Throws a 400 that names each wrong field. */
export function parseChatBody(body: unknown): ChatBody {
  const result = v.safeParse(chatBody, body);
  if (result.success) return result.output;
  const meta = result.issues.slice(0, 20).map((issue) => ({
    path: pathOf(issue),
    // A message repeats the value received, which may be a whole file.
    message: issue.message.slice(0, 300),
  }));
  const first = meta[0];
  const place = first?.path ? `${first.path}: ` : '';
  throw invalidBody(`${place}${first?.message}`, meta);
}

/** Where an issue is: `messages[0].content[1].image_url.detail` */
export const pathOf = (issue: v.BaseIssue<unknown>) =>
  (issue.path ?? [])
    .map(({ key }, index) =>
      typeof key === 'number' ? `[${key}]` : index === 0 ? `${key}` : `.${key}`,
    )
    .join('');
