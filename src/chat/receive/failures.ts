import { type Translate, t } from '../../strings/translate.ts';

/** What a reader is told of a failure. The detail of one case (a status, the server's own message) stands beside it. */
export interface FailureText {
  /** At most five words. In English its slug is the failure's id. */
  readonly title: string;
  /** Why it happened, in one or two sentences. */
  readonly cause: string;
  /** The one thing to do next. */
  readonly next: string;
}

/** Every failure, in the order in which a call can meet them. The id is its anchor on `/errors/`, in every language. */
export const failureIds = [
  'no-api-key',
  'no-file',
  'file-refused',
  'key-refused',
  'not-permitted',
  'request-refused',
  'not-found',
  'request-too-large',
  'too-many-requests',
  'quota-used-up',
  'server-error',
  'server-unavailable',
  'server-timeout',
  'no-connection',
  'unreadable-answer',
  'empty-answer',
  'answer-cut-off',
  'answer-stalled',
  'answer-too-large',
  'error-in-the-stream',
  'length-limit',
  'content-filter',
  'fault-of-this-page',
] as const;

export type FailureId = (typeof failureIds)[number];

/** The words of a failure, told once: the live parts and the page `/errors/` both show them. */
export const failureText = (id: FailureId, translate: Translate = t): FailureText => ({
  title: translate(`failure.${id}.title`),
  cause: translate(`failure.${id}.cause`),
  next: translate(`failure.${id}.next`),
});

const checks = ['online', 'address', 'running', 'blocked', 'cors', 'redirect'] as const;

/** What to check when a browser reports no connection, the likeliest cause first. */
export const connectionChecks = (translate: Translate = t): readonly string[] =>
  checks.map((check) => translate(`connectionCheck.${check}`));
