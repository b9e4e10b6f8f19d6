import { type Conversation, converse } from './conversation.ts';
import type { Custom, Settings, Tree, TreeObject } from './template.ts';
import { withFiles } from './with-files.ts';

/** The messages of a call, also where the reader wrote them. */
export function messagesOf(example: Conversation, settings: Settings): Conversation['messages'] {
  const { custom, moreFiles = [] } = settings;
  if (!custom?.messages) return converse(example, settings);
  const messages = withFiles(custom.messages, custom.files, moreFiles.length + 1);
  return converse(
    { messages: messages as Conversation['messages'] },
    { ...settings, moreFiles: [] },
  );
}

/** A request with what the reader wrote into it: further fields, and the order of all. */
export function customize(request: TreeObject, custom: Custom | undefined): TreeObject {
  if (!custom) return request;
  const { stream_options, ...fields } = custom.fields;
  const all: Record<string, Tree> = { ...request, ...fields };
  // Only a stream may have options.
  if (request.stream === true && stream_options !== undefined) all.stream_options = stream_options;
  else if (custom.order.includes('stream') && !('stream' in all)) all.stream = false;
  const { order } = custom;
  const names = [...order.filter((name) => Object.hasOwn(all, name)), ...Object.keys(all)];
  return Object.fromEntries(names.map((name) => [name, all[name] as Tree]));
}
