import { offeredFields } from '../api/fields/index.ts';
import { parseText, textOf } from '../api/fields/text.ts';
import type { Conversation } from '../examples/conversation.ts';
import { compose } from '../examples/resolve.ts';
import type { JsonEdits, Settings, TreeObject } from '../examples/template.ts';
import { asData } from './data.ts';
import type { JsonFile } from './file.ts';
import { isTypable } from './places.ts';
import { readMessages } from './read-messages.ts';

/** What a form shows of a request, and what it does not. The files are as they were. */
export type FormSettings = Omit<Settings, 'fileName' | 'moreFiles'>;

/** A request as JSON, of which `check` found no error. */
export type RequestJson = Readonly<Record<string, unknown>>;

/**
 * Reads a request back into what a form has. Composed with these settings, the example gives the same request again: what
 * the form has no place for is in `jsonEdits`.
 */
export function toSettings(
  json: RequestJson,
  example: Conversation,
  files: readonly JsonFile[],
): FormSettings {
  const { messages, stream, stream_options, ...named } = json;
  const entries = Object.entries(named);
  const others = entries.filter(([name, value]) => !fits(name, value));
  if (stream !== undefined && typeof stream !== 'boolean') others.push(['stream', stream]);
  if (stream_options !== undefined && !isOurs(stream_options))
    others.push(['stream_options', stream_options]);
  const talk = readMessages(messages, example, files);
  const settings = {
    ...{ prompt: '', model: '', stream: stream === true },
    ...Object.fromEntries(entries.filter(([name, value]) => fits(name, value))),
    ...talk.values,
  } as FormSettings;
  const jsonEdits: JsonEdits = {
    order: Object.keys(json),
    fields: asData(Object.fromEntries(others)) as TreeObject,
    ...(talk.messages && { messages: talk.messages }),
    files: files.length,
  };
  return isPlain(jsonEdits, example, settings) ? settings : { ...settings, jsonEdits };
}

/** Whether the form alone gives the same request, in the same order. */
function isPlain(
  { order, fields, messages }: JsonEdits,
  example: Conversation,
  form: FormSettings,
): boolean {
  const names = Object.keys(compose(example, { ...form, fileName: '' }));
  const [ours, theirs] = [names, order].map((all) =>
    all.filter((name) => names.includes(name) && order.includes(name)),
  );
  return !messages && Object.keys(fields).length === 0 && `${ours}` === `${theirs}`;
}

/** Whether a field of the form takes a value and gives it back. */
function fits(name: string, value: unknown): boolean {
  if (name === 'model') return isLine(value);
  const field = offeredFields.find((each) => each.name === name);
  if (!field) return false;
  const text = textOf(field, value);
  return isTypable(text) && JSON.stringify(parseText(field, text)) === JSON.stringify(value);
}

const isLine = (value: unknown) =>
  typeof value === 'string' && /^\S(.*\S)?$/.test(value) && value.isWellFormed();

/** A stream's options as every stream of ours has them. */
const isOurs = (options: unknown): boolean => JSON.stringify(options) === '{"include_usage":true}';
