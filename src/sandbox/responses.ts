import type { ApiError } from './api-error.ts';
import { newId } from './id.ts';

/** Only what the site sends: a client that sends more is refused by the browser, as a strict provider might. */
const allowedHeaders = 'authorization, content-type, accept';

const exposedHeaders = [
  'x-inference-id',
  'x-client-request-id',
  'x-aimlapi-credits-used',
  'x-aimlapi-usd-spent',
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

/** A failure in AI/ML API's own shape, which is not OpenAI's `{error: …}`. */
export function respondError(error: ApiError, path: string): Response {
  const body = {
    message: error.message,
    path,
    requestId: newId(),
    statusCode: error.status,
    timestamp: new Date().toISOString(),
    ...(error.meta !== undefined && { meta: error.meta }),
  };
  return new Response(JSON.stringify(body), {
    status: error.status,
    headers: {
      ...corsHeaders,
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...error.headers,
    },
  });
}
