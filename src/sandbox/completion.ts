import { costFields } from '../api/cost.ts';
import type { Usage } from './usage.ts';

/** All that an answer consists of, before it takes the shape of a completion or of a stream. */
export interface Reply {
  readonly id: string;
  /** Unix time in seconds. */
  readonly created: number;
  readonly model: string;
  readonly text: string;
  readonly finishReason: 'stop' | 'length';
  readonly usage: Usage;
}

/** The sandbox is free. */
export const cost = { credits: 0, dollars: 0 };

/** A `chat.completion`. */
export const toCompletion = (reply: Reply) => ({
  id: reply.id,
  object: 'chat.completion',
  created: reply.created,
  model: reply.model,
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: reply.text, refusal: null },
      logprobs: null,
      finish_reason: reply.finishReason,
    },
  ],
  usage: reply.usage,
  ...costFields(cost),
});

/** The chunks of a stream: the role, the words, and what closes it. */
export function toChunks(reply: Reply, includeUsage: boolean) {
  const base = {
    id: reply.id,
    object: 'chat.completion.chunk',
    created: reply.created,
    model: reply.model,
  };
  const chunk = (delta: object, finishReason: Reply['finishReason'] | null = null) => ({
    ...base,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
    ...(includeUsage && { usage: null }),
  });
  return {
    first: chunk({ role: 'assistant', content: '' }),
    words: splitWords(reply.text).map((content) => chunk({ content })),
    last: [
      chunk({}, reply.finishReason),
      ...(includeUsage ? [{ ...base, choices: [], usage: reply.usage, ...costFields(cost) }] : []),
    ],
  };
}

/** Words with the white space after them. Joined they are the text again. */
const splitWords = (text: string): readonly string[] => text.match(/\s*\S+\s*/g) ?? [];
