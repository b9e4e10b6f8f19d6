import type { Print } from '../screen.ts';
import type { ReadFile } from './request.ts';

/** What a command has around it. */
export interface Around {
  readonly fetch: typeof fetch;
  readonly read: ReadFile;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Takes what goes to the standard output, as it comes. */
  readonly out: (bytes: Uint8Array) => void;
  readonly print: Print;
}

/** Why curl ends: the code, as its manual lists it, and the words. */
export class CurlError extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}
