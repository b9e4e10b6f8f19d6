import OpenAI from 'openai';
import { openBody } from './body-kind.ts';
import { isErrorObject, readPiece } from './chunk.ts';
import { failureInStream } from './error-failure.ts';
import { eventsOf } from './events.ts';
import { giveWay } from './give-way.ts';
import type { Ending } from './outcome.ts';
import type { Receiver } from './received.ts';

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;

/** How long events are read in one go before the page gets its turn, in milliseconds. */
const turnMs = 8;

/** Reads a 2xx answer to its end, as what its bytes turn out to be. */
export async function readAnswer(
  response: Response,
  client: OpenAI,
  receiver: Receiver,
): Promise<Ending> {
  try {
    const { kind, body } = await openBody(response.body);
    if (kind === 'json') return readCompletion(await new Response(body).text(), receiver, client);
    return kind === 'events' ? await readEvents(body, receiver) : { how: kind };
  } catch (error) {
    if (error instanceof OpenAI.OpenAIError || error instanceof SyntaxError)
      return inStream(error, client);
    // The body could not be read on: a browser does not say why a connection broke.
    return { how: 'disconnected' };
  }
}

function readCompletion(json: string, receiver: Receiver, client: OpenAI): Ending {
  const value = parse(json);
  const piece = readPiece(value);
  if (piece.isCompletion) {
    receiver.take(piece);
    return { how: 'whole' };
  }
  return isErrorObject(value) ? inStream(toError(value), client) : { how: 'unreadable' };
}

/**
 * The SDK's own `Stream` throws on an event with empty data, a sign of life at some servers, and on a space after
 * `[DONE]`, and takes four times as long; so the events are taken here.
 */
async function readEvents(body: Body, receiver: Receiver): Promise<Ending> {
  let turn = performance.now();
  for await (const { events, isCut } of eventsOf(body))
    for (const { event, data } of events) {
      const json = data.trim();
      if (json === '[DONE]') return { how: 'end' };
      if (!json) continue;
      // Half an event at the very end is a cut connection, not a server that writes nonsense.
      const chunk: unknown = isCut ? parse(json) : JSON.parse(json);
      if (chunk === undefined) return { how: 'end' };
      if (event === 'error' || isErrorObject(chunk) || errorIn(chunk)) throw toError(chunk);
      receiver.take(readPiece(chunk));
      if (performance.now() - turn < turnMs) continue;
      await giveWay();
      turn = performance.now();
    }
  return { how: 'end' };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The error in a chunk that may hold choices as well. */
const errorIn = (chunk: unknown): unknown => (chunk as { readonly error?: unknown } | null)?.error;

/** An error in the provider's own shape, or in OpenAI's, as the SDK would throw it. */
const toError = (value: unknown): Error =>
  new OpenAI.APIError(undefined, (errorIn(value) || value) as object, undefined, undefined);

const inStream = (error: unknown, client: OpenAI): Ending => ({
  how: 'failed',
  failure: failureInStream(error, client.apiKey ?? ''),
});
