import OpenAI from 'openai';
import { yieldToMain } from '../send/yield-to-main.ts';
import { openBody } from './body-kind.ts';
import { maxPiece, maxText, TooLarge } from './bounds.ts';
import { readPiece } from './chunk.ts';
import { failureInStream } from './error-failure.ts';
import { eventsOf } from './events.ts';
import type { BodyEnd } from './outcome.ts';
import { parseJson } from './parse-json.ts';
import type { Receiver } from './received.ts';
import { startOf } from './start-of.ts';

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;

/** How long events are read in one go before the page gets its turn, in milliseconds. */
const turnMs = 8;

/** Reads a 2xx answer to its end, as what its bytes turn out to be. */
export async function readAnswer(
  response: Response,
  client: OpenAI,
  receiver: Receiver,
): Promise<BodyEnd> {
  try {
    const { kind, body } = await openBody(response.body);
    if (kind === 'json') return await readCompletion(body, receiver, client);
    return kind === 'events' ? await readEvents(body, receiver) : { how: kind };
  } catch (error) {
    if (error instanceof TooLarge) return { how: 'too-large' };
    if (error instanceof OpenAI.OpenAIError) return inStream(error, client);
    // The body could not be read on: a browser does not say why a connection broke.
    return { how: 'disconnected' };
  }
}

async function readCompletion(body: Body, receiver: Receiver, client: OpenAI): Promise<BodyEnd> {
  const { text, isWhole } = await startOf(body, maxPiece);
  if (!isWhole) return { how: 'too-large' };
  const piece = readPiece(parseJson(text));
  if (piece.isCompletion) receiver.take(piece);
  if (piece.error) return inStream(toError(piece.error), client);
  return { how: piece.isCompletion ? 'whole' : 'unreadable' };
}

/**
 * The SDK's own `Stream` throws on an event with empty data, a sign of life at some servers, and on a space after
 * `[DONE]`, and takes four times as long; so the events are taken here.
 */
async function readEvents(body: Body, receiver: Receiver): Promise<BodyEnd> {
  let turn = performance.now();
  let length = 0;
  for await (const { events, isCut } of eventsOf(body))
    for (const { event, data } of events) {
      const json = data.trim();
      if (event === 'error') throw toError(toldBy(json));
      if (json === '[DONE]') return { how: 'end' };
      if (!json) continue;
      const chunk = parseJson(json);
      // Half an event at the very end is a cut connection, not a server that writes nonsense.
      if (chunk === undefined && isCut) return { how: 'end' };
      if (chunk === undefined) throw toError(undefined);
      const piece = readPiece(chunk);
      // The last of the text can come with the error.
      receiver.take(piece);
      if (piece.error) throw toError(piece.error);
      length += piece.text.length;
      if (length > maxText) return { how: 'too-large' };
      if (performance.now() - turn < turnMs) continue;
      await yieldToMain();
      turn = performance.now();
    }
  return { how: 'end' };
}

/** What an event named `error` says: an error in a shape that is known, else its data as it is. */
function toldBy(data: string): unknown {
  const value = parseJson(data);
  const isWords = typeof value === 'string' || typeof value === 'object';
  return readPiece(value).error ?? (isWords && value ? value : data);
}

/** An error as the SDK would throw it; of `undefined` where an event cannot be read. */
const toError = (error: unknown): Error =>
  new OpenAI.APIError(undefined, error as object, undefined, undefined);

const inStream = (error: unknown, client: OpenAI): BodyEnd => ({
  how: 'failed',
  failure: failureInStream(error, client.apiKey ?? ''),
});
