import { usualMessages } from '../api/errors.ts';

/** A refusal, worded for the reader. The handler answers it in the provider's error shape. */
export class ApiError extends Error {
  /** HTTP status. */
  readonly status: number;
  /** Details of a validation failure, sent as `meta`. */
  readonly meta: unknown;
  /** Further response headers. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    details: { meta?: unknown; headers?: Readonly<Record<string, string>> | undefined } = {},
  ) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.meta = details.meta;
    this.headers = details.headers ?? {};
  }
}

/** The refusal of a body: the provider's usual words, then the place and what is wrong there. */
export const invalidBody = (problem: string, meta?: unknown): ApiError =>
  new ApiError(400, `${usualMessages[400]} ${problem}`, { meta });
