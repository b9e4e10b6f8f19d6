import { dollarsIn } from '../../api/cost.ts';
import { errorIn } from '../../api/errors.ts';
import { maxDollars, maxTokens } from './bounds.ts';

/** What one event of a stream, or one whole completion, has to say. */
export interface Piece {
  readonly text: string;
  readonly finishReason?: string | undefined;
  readonly usage?: Usage | undefined;
  /** US dollars, where the API reports them. */
  readonly cost?: number | undefined;
  /** What the server says went wrong: an object, or a text. */
  readonly error?: unknown;
  /** True where the object is a completion or a part of one at all. */
  readonly isCompletion: boolean;
}

export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

type Json = Record<string, unknown>;

const asObject = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : undefined;
const asTokens = (value: unknown): number | undefined =>
  Number.isInteger(value) && isWithin(value, maxTokens) ? value : undefined;
const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;

/** The price of a call, where it is one. */
export const asDollars = (value: unknown): number | undefined =>
  isWithin(value, maxDollars) ? value : undefined;

/**
 * Reads a chunk or a completion, taking what is there and passing over what is not:
 * a delta can lack content, carry `null`, a refusal, tool calls or an array of parts.
 */
export function readPiece(value: unknown): Piece {
  const object = asObject(value);
  const choice = shownChoice(object?.choices);
  const message = asObject(choice?.delta) ?? asObject(choice?.message);
  const finishReason = choice?.finish_reason;
  return {
    text: textOf(message),
    // Some servers send an empty one with every event, and after the true one.
    finishReason: (typeof finishReason === 'string' && finishReason) || undefined,
    usage: readUsage(asObject(object?.usage)),
    cost: asDollars(dollarsIn(object)),
    error: errorIn(object ?? {}) || choice?.error,
    isCompletion: choice !== undefined,
  };
}

/** Of several choices the one with index 0; where none has an index, the first. */
function shownChoice(choices: unknown): Json | undefined {
  if (!Array.isArray(choices)) return undefined;
  const objects = choices.map(asObject).filter((choice) => choice !== undefined);
  return (
    objects.find(({ index }) => index === 0) ??
    objects.find(({ index }) => typeof index !== 'number')
  );
}

function textOf(message: Json | undefined): string {
  if (!message) return '';
  const calls = Array.isArray(message.tool_calls) ? message.tool_calls : [];
  const legacy = message.function_call ? [{ function: message.function_call }] : [];
  return [
    contentText(message.content),
    contentText(message.refusal),
    ...[...calls, ...legacy].map(callText),
  ].join('');
}

function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => contentText(asObject(part)?.text)).join('');
}

/** A tool call as a reader can follow it: its name opens a line, its arguments come as they stream. */
function callText(call: unknown): string {
  const called = asObject(asObject(call)?.function);
  const name = contentText(called?.name);
  return `${name && `\n${name} `}${contentText(called?.arguments)}`;
}

function readUsage(usage: Json | undefined): Usage | undefined {
  const input = asTokens(usage?.prompt_tokens);
  const output = asTokens(usage?.completion_tokens);
  if (input === undefined || output === undefined) return undefined;
  const total = asTokens(usage?.total_tokens) ?? input + output;
  return { prompt_tokens: input, completion_tokens: output, total_tokens: total };
}
