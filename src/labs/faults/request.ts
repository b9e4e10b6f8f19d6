import type { Limits } from '../../chat/send/limits.ts';
import type { ChatRequest } from '../../examples/template.ts';

/** The request of a play: as the programs send it whose reports stand beside it. */
export const requestFor = (model: string): ChatRequest => ({
  model,
  messages: [{ role: 'user', content: 'What is an API?' }],
  stream: true,
});

/** A reader should not wait a minute to see a stall. Long enough for a slow machine to stream a word. */
export const shortLimits: Limits = { firstByteMs: 5000, stallMs: 1500, noticeMs: 5000 };

/** What the programs of the reports were given, in seconds: the SDK's own limit, and the time until one was ended. */
export const programLimits = { own: 2, outside: 20 } as const;
