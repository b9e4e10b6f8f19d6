import { redact } from '../../api/redact.ts';
import type { Failure } from './failure.ts';

/** A part of this page broke or did not load. Where it comes up inside the SDK, it would pass for a failed connection. */
export class PageFault extends Error {}

/** An attached file could not be read. */
export class UnreadableFile extends Error {}

/** What an exception of the page's own means: no failure of the network or the server. */
export const pageFault = (error: unknown, key: string): Failure => ({
  id: 'fault-of-this-page',
  detail: redact(error instanceof Error ? error.message : String(error), key),
});

/**
 * The failure that an error is which came before or beside the answer, where it is none of the connection's own. `isBroken`
 * tells whether the browser itself said that the connection failed.
 */
export function ownFailure(error: unknown, key: string, isBroken: boolean): Failure | undefined {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof UnreadableFile) return { id: 'file-refused' };
  return cause instanceof PageFault || !isBroken ? pageFault(cause, key) : undefined;
}
