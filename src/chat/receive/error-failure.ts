import { APIError } from 'openai';
import { redact } from '../../api/redact.ts';
import { maxErrorBody } from './bounds.ts';
import { type Failure, failureOfStatus, retryAfter } from './failure.ts';

/** What an error that the SDK threw before an answer began means. */
export function failureOfError(error: unknown, key: string): Failure {
  if (!(error instanceof APIError) || error.status === undefined)
    return { id: 'no-connection', detail: redact(reasonOf(error), key) };
  return {
    id: failureOfStatus(error.status, error.code ?? error.type),
    status: error.status,
    detail: detailOf(error, key),
    retryAfter: retryAfter(error.headers?.get('retry-after') ?? null),
  };
}

/** What an error inside a stream means: an error object, or an event that is no JSON. */
export const failureInStream = (error: unknown, key: string): Failure => ({
  id: 'error-in-the-stream',
  detail: error instanceof APIError ? detailOf(error, key) : undefined,
});

/**
 * The server's own message, where it sent one: `{error: {message}}`, `{message}`, and as other servers
 * word it, `{error: "…"}` and `{detail}`. A page of HTML is none.
 */
function detailOf({ error }: { readonly error: unknown }, key: string): string | undefined {
  const fields = error as { message?: unknown; detail?: unknown } | undefined;
  const message = typeof error === 'string' ? error : (fields?.message ?? fields?.detail);
  if (message === undefined || message === null) return undefined;
  const words = typeof message === 'string' ? message : JSON.stringify(message);
  return redact(words.slice(0, maxErrorBody), key);
}

/** The browser's own words stand under the SDK's. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
