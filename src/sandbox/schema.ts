import * as v from 'valibot';
import { type ChatBody, chatBody } from '../api/body-schema.ts';
import { pathOf } from '../api/issue-path.ts';
import { invalidBody } from './api-error.ts';

export type { ChatBody, Message } from '../api/body-schema.ts';

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
