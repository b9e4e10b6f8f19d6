import { costHeaders } from '../api/cost.ts';
import { answer } from './answer.ts';
import { ApiError } from './api-error.ts';
import { readAttachments } from './attachments.ts';
import { readJson } from './body.ts';
import { cost, type Reply, toChunks, toCompletion } from './completion.ts';
import { type Fault, failures } from './failures.ts';
import { newId } from './id.ts';
import type { Queue } from './queue.ts';
import type { Readers } from './readers.ts';
import { respond } from './responses.ts';
import { type ChatBody, parseChatBody } from './schema.ts';
import { streamPieces } from './stream.ts';
import { firstTokens, promptTokens, textTokens } from './usage.ts';

export interface SandboxOptions extends Readers {
  /** Pause between two words of a stream, in milliseconds. */
  readonly delayMs: number;
  /** A PDF that takes longer to read is refused. */
  readonly pdfTimeLimitMs: number;
  /** A PDF waits here until no other one is read: each takes memory of its own. */
  readonly inTurn: Queue;
}

/** `POST /v1/chat/completions` */
export async function completeChat(request: Request, options: SandboxOptions): Promise<Response> {
  const body = parseChatBody(await readJson(request));
  const failure = failures.get(body.model);
  if (failure && 'status' in failure) {
    throw new ApiError(failure.status, failure.message, { headers: failure.headers });
  }
  const { signal } = request;
  const reply = await makeReply(body, options, signal);
  signal.throwIfAborted();
  const delivery = { fault: failure?.body, delayMs: options.delayMs, signal };
  if (!body.stream) return respondWhole(reply, delivery);
  return respondStream(reply, body.stream_options?.include_usage === true, delivery);
}

async function makeReply(
  body: ChatBody,
  options: SandboxOptions,
  signal: AbortSignal,
): Promise<Reply> {
  const attachments = await readAttachments(body.messages, options, signal);
  const plain = answer(body.messages, attachments);
  const asJson = body.response_format?.type === 'json_object';
  const full = asJson ? JSON.stringify({ answer: plain }) : plain;
  const limit = body.max_completion_tokens ?? body.max_tokens ?? Number.POSITIVE_INFINITY;
  const text = firstTokens(full, limit);
  const prompt_tokens = promptTokens(body.messages, attachments);
  const completion_tokens = textTokens(text.length);
  return {
    id: `chatcmpl-${newId()}`,
    created: Math.floor(Date.now() / 1000),
    model: body.model,
    text,
    finishReason: text === full ? 'stop' : 'length',
    usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
  };
}

interface Delivery {
  readonly fault: Fault | undefined;
  readonly delayMs: number;
  readonly signal: AbortSignal;
}

function respondStream(reply: Reply, includeUsage: boolean, delivery: Delivery): Response {
  const { fault, ...pace } = delivery;
  const { first, words, last } = toChunks(reply, includeUsage);
  const kept = fault === 'stall' ? 2 : Math.floor(words.length / 2);
  const chunks = fault ? [first, ...words.slice(0, kept)] : [first, ...words, ...last];
  const events = [...chunks.map((chunk) => JSON.stringify(chunk)), ...(fault ? [] : ['[DONE]'])];
  const pieces = events.map((event) => `data: ${event}\n\n`);
  const body = streamPieces(pieces, { ...pace, end: fault === 'stall' ? 'stall' : 'close' });
  return respond(body, 'text/event-stream; charset=utf-8', { 'x-inference-id': reply.id });
}

function respondWhole(reply: Reply, { fault, signal }: Delivery): Response {
  const headers = { 'x-inference-id': reply.id, ...costHeaders(cost) };
  const json = JSON.stringify(toCompletion(reply));
  if (!fault) return respond(json, 'application/json', headers);
  const half = json.slice(0, json.length / 2);
  const end = fault === 'stall' ? 'stall' : 'close';
  const body = streamPieces([half], { delayMs: 0, signal, end });
  return respond(body, 'application/json', headers);
}
