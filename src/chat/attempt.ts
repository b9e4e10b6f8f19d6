import OpenAI from 'openai';
import { failureOfError } from './error-failure.ts';
import type { Ending } from './outcome.ts';
import { readAnswer } from './read-answer.ts';
import type { Receiver } from './received.ts';
import type { Call, Observer } from './run.ts';
import { createTransport } from './transport.ts';

/** Makes the one call of a run through the SDK. This file brings the SDK along, so it is loaded on intent. */
export async function attempt(
  call: Call,
  on: Observer,
  receiver: Receiver,
  signal: AbortSignal,
): Promise<Ending> {
  const client = new OpenAI({
    apiKey: call.apiKey,
    baseURL: call.baseUrl,
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
    logLevel: 'off',
    fetch: createTransport({
      fetch: call.fetch,
      assemble: call.assemble ?? ((json) => json),
      onSent: (request) => on.sent?.(request),
      onHead: (head) => on.head?.(head),
      onBytes: (bytes) => on.bytes?.(bytes),
    }),
  });
  try {
    const response = await client.chat.completions.create(call.request, { signal }).asResponse();
    receiver.headers(response.headers);
    return await readAnswer(response, client, receiver);
  } catch (error) {
    return { how: 'failed', failure: failureOfError(error, call.apiKey) };
  }
}
