import { main } from './providers/index.ts';

/** What a provider says with a status when it says no more, by its documentation of 2026-08. */
export const usualMessages = {
  400: 'Body validation error!',
  401: `This request requires a valid API key. You can create a new API key on the Billing page: ${main.keysUrl}`,
  403: "You've run out of credits.",
  429: 'Too Many Requests',
  500: 'Something wrong with the server. Please, try again later.',
  503: 'Service unavailable',
  504: 'Generation timeout',
} as const;

export type UsualStatus = keyof typeof usualMessages;

/** What an error says. */
export interface Told {
  readonly status: number;
  readonly message: string;
  /** The path that was called. */
  readonly path: string;
  readonly requestId: string;
  /** An ISO date. */
  readonly timestamp: string;
  /** Details of a validation failure. */
  readonly meta?: unknown;
}

/** The body of an error in each of the shapes that providers have. */
export const errorBodies = {
  flat: ({ status, message, path, requestId, timestamp, meta }: Told) => ({
    message,
    path,
    requestId,
    statusCode: status,
    timestamp,
    ...(meta !== undefined && { meta }),
  }),
  nested: ({ status, message }: Pick<Told, 'status' | 'message'>) => ({
    error: {
      message,
      type: typeOf(status),
      param: null,
      code: status === 401 ? 'invalid_api_key' : null,
    },
  }),
};

const typeOf = (status: number) => (status < 500 ? 'invalid_request_error' : 'server_error');

/** The error that an event of a stream or a whole body is, or that stands in it beside a part of the answer. */
export function errorIn(object: Readonly<Record<string, unknown>>): unknown {
  if (object.error) return object.error;
  const isFlat = !('choices' in object) && 'statusCode' in object && 'message' in object;
  return isFlat ? object : undefined;
}
