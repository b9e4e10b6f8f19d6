import { type Conversation, converse } from './conversation.ts';
import type { JsonEdits, Settings, Tree, TreeObject } from './template.ts';
import { withFiles } from './with-files.ts';

/** The messages of a call, also where the reader wrote them. */
export function messagesOf(example: Conversation, settings: Settings): Conversation['messages'] {
  const { jsonEdits, moreFiles = [] } = settings;
  if (!jsonEdits?.messages) return converse(example, settings);
  const messages = withFiles(jsonEdits.messages, jsonEdits.files, moreFiles.length + 1);
  return converse(
    { messages: messages as Conversation['messages'] },
    { ...settings, moreFiles: [] },
  );
}

/** A request with what the reader wrote into it: further fields, and the order of all. */
export function withEdits(request: TreeObject, jsonEdits: JsonEdits | undefined): TreeObject {
  if (!jsonEdits) return request;
  const { stream_options, ...fields } = jsonEdits.fields;
  const all: Record<string, Tree> = { ...request, ...fields };
  // Only a stream may have options.
  if (request.stream === true && stream_options !== undefined) all.stream_options = stream_options;
  else if (jsonEdits.order.includes('stream') && !('stream' in all)) all.stream = false;
  const { order } = jsonEdits;
  const names = [...order.filter((name) => Object.hasOwn(all, name)), ...Object.keys(all)];
  return Object.fromEntries(names.map((name) => [name, all[name] as Tree]));
}
