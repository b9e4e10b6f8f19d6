// The body of a chat completion as the provider takes it for gpt-4o. Fields that the table does not have pass unread.
import * as v from 'valibot';
import type { ValueOf } from './fields/field.ts';
import { detail, type FieldRow, fields } from './fields/index.ts';
import { schemaOf } from './fields/schema.ts';

const textPart = v.object({ type: v.literal('text'), text: v.string() });

const imagePart = v.object({
  type: v.literal('image_url'),
  image_url: v.object({
    url: v.string(),
    detail: v.nullish(v.picklist(detail.values)),
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

const messages = v.pipe(v.array(message), v.nonEmpty('There is no message.'));

type Value<Row extends FieldRow> = Row extends { readonly required: true }
  ? ValueOf<Row>
  : ValueOf<Row> | null | undefined;

/** Every field of the table. What is made by name has no type of its own. */
const byTable = Object.fromEntries(
  fields.map((field) => [field.name, schemaOf(field)]),
) as unknown as {
  readonly [Row in FieldRow as Row['name']]: v.GenericSchema<unknown, Value<Row>>;
};

/** What a body is held to. */
export const chatBody = v.object({ ...byTable, messages });

export type ChatBody = v.InferOutput<typeof chatBody>;
export type Message = ChatBody['messages'][number];
