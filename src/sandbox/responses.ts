import { costHeaders } from '../api/cost.ts';
import { errorBodies } from '../api/errors.ts';
import { main } from '../api/providers/index.ts';
import type { ApiError } from './api-error.ts';
import { cost } from './completion.ts';
import { newId } from './id.ts';

/** Only what the site sends: a client that sends more is refused by the browser, as a strict provider might. */
const allowedHeaders = 'authorization, content-type, accept';

const exposedHeaders = [
  'x-inference-id',
  'x-client-request-id',
  ...Object.keys(costHeaders(cost)),
  'retry-after',
].join(', ');

/** Which origins may read an answer is the server's to say: in a page nothing asks from outside. */
const corsHeaders = { 'access-control-expose-headers': exposedHeaders };

/** The answer to a CORS preflight. */
export const preflight = (methods: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': allowedHeaders,
      'access-control-max-age': '600',
    },
  });

/** A 200 of any body. */
export const respond = (
  body: BodyInit,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(body, {
    headers: {
      ...corsHeaders,
      'content-type': contentType,
      'cache-control': 'no-store',
      ...headers,
    },
  });

export const respondJson = (
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response => respond(JSON.stringify(body), 'application/json', headers);

/** A failure in the provider's own shape. */
export function respondError(error: ApiError, path: string): Response {
  const { status, message, meta } = error;
  const timestamp = new Date().toISOString();
  const told = { status, message, path, requestId: newId(), timestamp, meta };
  const body = errorBodies[main.errors ?? 'nested'](told);
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...corsHeaders,
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...error.headers,
    },
  });
}
