import { type Conversation, converse } from '../examples/conversation.ts';
import type { Settings, Tree, Turn } from '../examples/template.ts';
import type { JsonFile } from './file.ts';
import { createPlaces, isTypable, type Json } from './places.ts';

type Values = Pick<Settings, 'system' | 'turns' | 'detail'> & Partial<Pick<Settings, 'prompt'>>;

/** The reader's values in the messages of a request, and the messages themselves where they are not the example's. */
export interface ReadMessages {
  readonly values: Values;
  readonly messages?: readonly Tree[];
}

/**
 * Puts refs in their known places: the first text of a reader is the prompt, a system message before all is the system's,
 * and what was said after the prompt are turns.
 */
export function readMessages(
  json: unknown,
  example: Conversation,
  files: readonly JsonFile[],
): ReadMessages {
  const all = json as readonly Json[];
  const [first] = all;
  const hasSystem = first !== undefined && isSaid(first, ['system']) && first.content !== '';
  const rest = hasSystem ? all.slice(1) : all;
  const own = rest.length - turnsIn(rest);
  const places = createPlaces(files, rest.slice(0, own));
  const messages = rest.slice(0, own).map(places.message);
  const turns = rest.slice(own).map(({ role, content }) => ({ role, text: content }) as Turn);
  const values = {
    ...places.values(),
    ...(hasSystem && { system: first.content as string }),
    ...(turns.length && { turns }),
  };
  return isSame(messages, example, files.length) ? { values } : { values, messages };
}

/** How many messages at the end are turns: what was said in plain words after the message with the prompt. */
function turnsIn(messages: readonly Json[]): number {
  const prompt = messages.findIndex(({ role, content }) => role === 'user' && hasText(content));
  const last = messages.findLastIndex((message) => !isSaid(message, ['user', 'assistant']));
  return messages.length - 1 - Math.max(prompt < 0 ? messages.length - 1 : prompt, last);
}

const hasText = (content: unknown) =>
  typeof content === 'string' ||
  (Array.isArray(content) && content.some((part: Json) => part.type === 'text'));

/** Nothing but a role and a text that a field of the form can hold. */
const isSaid = (message: Json, roles: readonly string[]): boolean =>
  Object.keys(message).join() === 'role,content' &&
  roles.includes(message.role as string) &&
  isTypable(message.content);

/** Whether these are the messages that the example itself gives for so many files. */
function isSame(messages: readonly Tree[], example: Conversation, count: number): boolean {
  const moreFiles = Array.from({ length: count - 1 }, () => ({}));
  const own = converse(example, { moreFiles } as unknown as Settings);
  return JSON.stringify(own) === JSON.stringify(messages);
}
