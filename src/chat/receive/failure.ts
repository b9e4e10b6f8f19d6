import { maxWait } from './bounds.ts';
import type { FailureId } from './failures.ts';

/** Why a run did not end well. The words belong to the id; see `failures.ts`. */
export interface Failure {
  readonly id: FailureId;
  /** What the server said, redacted. Untrusted text. */
  readonly detail?: string | undefined;
  /** Seconds to wait before another try, where the server named them. */
  readonly retryAfter?: number | undefined;
  readonly status?: number | undefined;
}

const byStatus: Readonly<Record<number, FailureId>> = {
  401: 'key-refused',
  402: 'not-permitted',
  403: 'not-permitted',
  404: 'not-found',
  408: 'server-timeout',
  413: 'request-too-large',
  429: 'too-many-requests',
  502: 'server-unavailable',
  503: 'server-unavailable',
  504: 'server-timeout',
};

/** What an error status means. `code` is OpenAI's own word for it, where there is one. */
export function failureOfStatus(status: number, code?: string | null): FailureId {
  if (code === 'insufficient_quota') return 'quota-used-up';
  return byStatus[status] ?? (status >= 500 ? 'server-error' : 'request-refused');
}

/** Reads `Retry-After`: seconds, or a date. Gives whole seconds from now, or nothing where no one could wait so long. */
export function retryAfter(header: string | null, now = Date.now()): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  return seconds > 0 && seconds <= maxWait ? Math.ceil(seconds) : undefined;
}
