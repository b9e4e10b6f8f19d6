import { usualMessages } from '../api/errors.ts';
import { main } from '../api/providers/index.ts';
import { withField } from '../text/field.ts';
import { ApiError } from './api-error.ts';
import { completeChat, type SandboxOptions } from './chat.ts';
import { models } from './models.ts';
import { createQueue } from './queue.ts';
import type { Readers } from './readers.ts';
import { preflight, respondError, respondJson } from './responses.ts';

export type Sandbox = (request: Request) => Promise<Response>;

/** For tests, mostly. */
export type Tuning = { readonly [K in 'delayMs' | 'pdfTimeLimitMs']?: number | undefined };

interface Route {
  readonly method: 'GET' | 'POST';
  readonly needsKey: boolean;
  readonly answer: (request: Request, options: SandboxOptions) => Response | Promise<Response>;
}

const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['/v1/chat/completions', { method: 'POST', needsKey: true, answer: completeChat }],
  ['/v1/models', { method: 'GET', needsKey: false, answer: () => respondJson(models) }],
  ...balanceRoute(),
]);

/** Where the provider tells a balance. Nothing here is money. */
function balanceRoute(): readonly (readonly [string, Route])[] {
  if (!main.balance) return [];
  const { path, amount, currency } = main.balance;
  const told = withField(withField({}, amount, 0), currency, 'USD');
  return [[path, { method: 'GET', needsKey: true, answer: () => respondJson(told) }]];
}

/**
 * An OpenAI-compatible server as a function. It checks a request as the provider would, and answers with what it can
 * measure: it is no model. Any non-empty key is right. The promise rejects only when the request's signal aborts.
 */
export function createSandbox(options: Readers & Tuning): Sandbox {
  const { delayMs = 15, pdfTimeLimitMs = 20_000 } = options;
  const settings = { ...options, delayMs, pdfTimeLimitMs, inTurn: createQueue() };
  return async (request) => {
    const path = new URL(request.url).pathname;
    try {
      return await answerRoute(request, path, settings);
    } catch (error) {
      request.signal.throwIfAborted();
      return respondError(toApiError(error), path);
    }
  };
}

async function answerRoute(
  request: Request,
  path: string,
  options: SandboxOptions,
): Promise<Response> {
  request.signal.throwIfAborted();
  const route = routes.get(path);
  if (!route) {
    const known = [...routes.keys()].join(', ');
    throw new ApiError(404, `Nothing is at ${path}. The sandbox has ${known}.`);
  }
  const methods = `${route.method}, OPTIONS`;
  if (request.method === 'OPTIONS') return preflight(methods);
  if (request.method !== route.method) {
    const message = `${path} takes ${route.method}, not ${request.method}.`;
    throw new ApiError(405, message, { headers: { allow: methods } });
  }
  if (route.needsKey && !hasKey(request)) {
    throw new ApiError(401, usualMessages[401]);
  }
  return route.answer(request, options);
}

const hasKey = (request: Request) =>
  /^Bearer\s+\S/i.test(request.headers.get('authorization') ?? '');

/** A failure that nobody foresaw is the sandbox's own. */
const toApiError = (error: unknown) =>
  error instanceof ApiError
    ? error
    : new ApiError(500, `The sandbox failed: ${error instanceof Error ? error.message : error}`);
