import type { FromRoom, Program } from '../room/messages.ts';
import type { PackFile } from './pack-file.ts';

/** What the page says to Python's worker, beside what stands in the shared memory. */
export type ToPython =
  | {
      readonly type: 'load';
      readonly file: ArrayBuffer;
      readonly parts: PackFile['parts'];
      readonly memory: SharedArrayBuffer;
    }
  | { readonly type: 'run'; readonly program: Program };

/** What Python's worker says to its page. */
export type FromPython =
  | FromRoom
  /** Its script is here, and found its policy. */
  | { readonly type: 'locked' }
  /** It waits for the next piece of an answer. */
  | { readonly type: 'take' };

/** The type of a message, whatever it is. */
export const typeOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null ? (data as { type?: unknown }).type : undefined;
