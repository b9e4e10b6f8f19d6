import OpenAI from 'openai';
import { failureOfError } from '../receive/error-failure.ts';
import type { BodyEnd } from '../receive/outcome.ts';
import { ownFailure, PageFault } from '../receive/own-failure.ts';
import { readAnswer } from '../receive/read-answer.ts';
import type { Receiver } from '../receive/received.ts';
import type { Call, Observer } from './call.ts';
import { createTransport } from './transport.ts';

/** Makes the one call of a run through the SDK. This file brings the SDK along, so it is loaded on intent. */
export async function attempt(
  call: Call,
  on: Observer,
  receiver: Receiver,
  signal: AbortSignal,
): Promise<BodyEnd> {
  let isBroken = false;
  // No header can carry it, so no server knows it.
  if (/[^\t\x20-\x7e\x80-\xff]/.test(call.apiKey))
    return { how: 'failed', failure: { id: 'key-refused' } };
  const client = new OpenAI({
    // The SDK asks for one, even where none is sent.
    apiKey: call.apiKey || 'none',
    ...(!call.apiKey && { defaultHeaders: { Authorization: null } }),
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
      onBroken: () => {
        isBroken = true;
      },
    }),
  });
  try {
    const response = await client.chat.completions.create(call.request, { signal }).asResponse();
    receiver.headers(response.headers);
    const ending = await readAnswer(response, client, receiver);
    // What ended the reading was not the connection, then.
    if (ending.how === 'disconnected' && !isBroken) throw new PageFault('The answer was not read.');
    return ending;
  } catch (error) {
    const isAnswered = error instanceof OpenAI.APIError && error.status !== undefined;
    const own = isAnswered ? undefined : ownFailure(error, call.apiKey, isBroken);
    return { how: 'failed', failure: own ?? failureOfError(error, call.apiKey) };
  }
}
