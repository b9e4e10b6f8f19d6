import { examples } from '../examples/index.ts';
import type { Attachment } from './attachments.ts';
import type { Message } from './schema.ts';
import { textOf } from './text-of.ts';

/** The answer that was written for an example: to its own prompt and its sample, and to nothing else. */
export function writtenFor(
  messages: readonly Message[],
  attachments: readonly Attachment[],
): string | undefined {
  const [[message, ...turns], [file, ...others]] = [messages, attachments];
  if (!message || turns.length > 0 || others.length > 0) return undefined;
  const asked = textOf(message);
  return examples.find(({ prompt, sample }) => prompt === asked && sample?.sha256 === file?.sha256)
    ?.answer;
}
