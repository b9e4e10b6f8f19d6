import type { FailureId } from '../../../src/chat/receive/failures.ts';
import type { Limits } from '../../../src/chat/send/limits.ts';
import type { Answer } from '../../support/provider-answers.ts';

/** One way in which a run can go, and what the reader must then see. */
export interface Row {
  readonly name: string;
  readonly answer: Answer;
  /** `Stream` is on unless this says otherwise. */
  readonly stream?: false;
  readonly limits?: Partial<Limits>;
  readonly ends: 'done' | 'incomplete' | 'failed';
  /** The failure whose words and link are shown. */
  readonly failure?: FailureId;
  /** The one that Firefox has in its place, where the browsers themselves differ. */
  readonly inFirefox?: FailureId;
  /** Text of the answer that must be there at the end. */
  readonly keeps?: string;
  /** Text that must not be in it. */
  readonly lacks?: string;
  /** Words that must be shown besides. */
  readonly says?: RegExp;
  /** Words that must not be. */
  readonly hides?: RegExp;
}

/** The text that came before something went wrong. */
export const half = 'Half of what';

/** A page where an answer was expected. */
export const html = '<!doctype html><title>Welcome</title><h1>Welcome to nginx</h1>';

/** Limits that a test can wait for, and that still leave room on a slow machine. */
export const short = { firstByteMs: 1200, stallMs: 600 };
