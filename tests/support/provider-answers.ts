import { costFields, costHeaders } from '../../src/api/cost.ts';
import { errorBodies, type UsualStatus, usualMessages } from '../../src/api/errors.ts';

/** What a scripted server does with one request, in order. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: readonly Step[];
  /** Left out: the page may read the answer. `false`: no CORS header is sent. */
  readonly cors?: false;
}

/** Bytes to send, a pause in milliseconds, or an end other than the orderly one. */
export type Step = string | Uint8Array | number | typeof stall | typeof reset;

/** Says nothing more and keeps the connection open. */
export const stall = Symbol('stall');
/** Breaks the connection off. */
export const reset = Symbol('reset');

/** Digits alone: the live part holds back words that may be the beginning of a key. */
export const goodKey = '314159265358979323846264338327950288';

export const usage = { prompt_tokens: 321, completion_tokens: 45, total_tokens: 366 };
export const cost = { credits: 2520, dollars: 0.00126 };
export const spokenText = 'A raccoon reaches into a stream among rocks and greenery.';

/** One event of a stream. */
export const event = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;
export const done = 'data: [DONE]\n\n';

const chunk = (fields: object) => ({
  id: 'chatcmpl-strict',
  object: 'chat.completion.chunk',
  created: 1_780_000_000,
  model: 'gpt-4o-2024-08-06',
  ...fields,
});

/** An event with one choice. */
export const choice = (delta: object, finish_reason: string | null = null): string =>
  event(chunk({ choices: [{ index: 0, delta, finish_reason }] }));
export const text = (content: string): string => choice({ content });
export const finish = (reason: string): string => choice({}, reason);
export const usageEvent = event(chunk({ choices: [], usage, ...costFields(cost) }));

const sse = { 'content-type': 'text/event-stream; charset=utf-8' };
const json = { 'content-type': 'application/json; charset=utf-8' };

/** A stream as the provider sends it, made of the given steps. Success is 201 there. */
export const stream = (...body: readonly Step[]): Answer => ({ status: 201, headers: sse, body });

/** `words` as a whole stream, a word an event, `pause` milliseconds between. */
export const streamed = (words = spokenText, pause = 5): Answer =>
  stream(
    choice({ role: 'assistant', content: '' }),
    ...words.split(/(?<= )/).flatMap((word) => [text(word), pause]),
    finish('stop'),
    usageEvent,
    done,
  );

/** A whole completion. */
export const completion = (content: string | null = spokenText, reason = 'stop'): Answer => ({
  status: 201,
  headers: { ...json, ...costHeaders(cost) },
  body: [
    JSON.stringify({
      id: 'chatcmpl-strict',
      object: 'chat.completion',
      created: 1_780_000_000,
      model: 'gpt-4o-2024-08-06',
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: reason }],
      usage,
      ...costFields(cost),
    }),
  ],
});

/** An error as AI/ML API words it. */
export const problem = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  path = '/v1/chat/completions',
): Answer => ({
  status,
  headers: { ...json, ...headers },
  body: [
    JSON.stringify(
      errorBodies.flat({
        status,
        message,
        path,
        requestId: '6f7c1d5e-0000-4000-8000-5b7f2a3c9d10',
        timestamp: '2026-11-22T12:00:00.000Z',
      }),
    ),
  ],
});

/** An error in the usual words. */
export const usualProblem = (status: UsualStatus, path?: string): Answer =>
  problem(status, usualMessages[status], {}, path);

/** An error as OpenAI words it. */
export const openaiProblem = (status: number, error: object): Answer => ({
  status,
  headers: json,
  body: [JSON.stringify({ error })],
});

export const plain = (contentType: string, ...body: readonly Step[]): Answer => ({
  status: 200,
  headers: { 'content-type': contentType },
  body,
});

export const reply = (value: unknown): Answer => ({
  status: 200,
  headers: json,
  body: [JSON.stringify(value)],
});
