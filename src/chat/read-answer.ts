import OpenAI from 'openai';
import { Stream } from 'openai/core/streaming';
import { openBody } from './body-kind.ts';
import { isErrorObject, readPiece } from './chunk.ts';
import { failureInStream } from './error-failure.ts';
import type { Ending } from './outcome.ts';
import type { Receiver } from './received.ts';
import { noteTail } from './tail.ts';

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;

/** How long events are read in one go before the page gets its turn, in milliseconds. */
const turnMs = 12;

/** Reads a 2xx answer to its end, as what its bytes turn out to be. */
export async function readAnswer(
  response: Response,
  client: OpenAI,
  receiver: Receiver,
): Promise<Ending> {
  try {
    const { kind, body } = await openBody(response.body);
    if (kind === 'json') return readCompletion(await new Response(body).text(), receiver, client);
    return kind === 'events' ? await readEvents(body, client, receiver) : { how: kind };
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

async function readEvents(body: Body, client: OpenAI, receiver: Receiver): Promise<Ending> {
  const tail = noteTail(body);
  try {
    await takeEvents(new Response(tail.body), client, receiver);
  } catch (error) {
    // Half an event at the very end is a cut connection, not a server that writes nonsense.
    if (!(error instanceof SyntaxError && tail.cutInEvent())) throw error;
  }
  return { how: 'end' };
}

async function takeEvents(response: Response, client: OpenAI, receiver: Receiver): Promise<void> {
  const stream = Stream.fromSSEResponse<unknown>(response, new AbortController(), client);
  let turn = performance.now();
  for await (const chunk of stream) {
    if (isErrorObject(chunk)) throw toError(chunk);
    receiver.take(readPiece(chunk));
    if (performance.now() - turn < turnMs) continue;
    await new Promise((resume) => setTimeout(resume));
    turn = performance.now();
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** An error in the provider's own shape, or in OpenAI's, as the SDK would throw it. */
function toError(value: object): Error {
  const error = 'error' in value && value.error ? value.error : value;
  return new OpenAI.APIError(undefined, error as object, undefined, undefined);
}

const inStream = (error: unknown, client: OpenAI): Ending => ({
  how: 'failed',
  failure: failureInStream(error, client.apiKey ?? ''),
});
