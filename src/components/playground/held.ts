import { type Attachment, attach } from '../../chat/attach/attachment.ts';
import { type Base64, encode, encodeHere, smallFile } from '../../chat/attach/encoder.ts';
import type { MediaType } from '../../examples/media-type.ts';

/** An attached file, its Base64 already in the making. */
export interface Held {
  readonly attachment: Attachment;
  /** Made anew where it failed before. */
  readonly base64: () => Promise<Base64>;
  /** Resolves once the file has been encoded and a Run that came with it has left: all else with the file waits for it. */
  readonly whenIdle: Promise<void>;
}

type Taken =
  | { readonly ok: true; readonly held: Held }
  | { readonly ok: false; readonly problem: string };

/** What a reader does not notice, in milliseconds. */
const moment = 50;

/** Takes or refuses a file. A small one is read once, and whole, for a Run that comes with the choice of it. */
export async function take(file: File, accepts: readonly MediaType[]): Promise<Taken> {
  const whole = file.size <= smallFile ? file.arrayBuffer() : undefined;
  const attached = await attach(file, accepts, whole && (() => whole));
  if (!attached.ok) return attached;
  return { ok: true, held: hold(attached.attachment, whole?.then(encodeHere)) };
}

/** Holds a file. One that cannot be read is said at Run, which needs it; until then nobody waits for this. */
export function hold({ file, ...about }: Attachment, begun = encode(file)): Held {
  let made: Promise<Base64> | undefined;
  const make = (base64: Promise<Base64>) => {
    made = base64;
    base64.catch(() => {
      made = undefined;
    });
    return base64;
  };
  const inItsTurn = () => new Promise<void>((resolve) => setTimeout(resolve, moment));
  const whenIdle = make(begun).then(inItsTurn, inItsTurn);
  return { attachment: { file, ...about }, base64: () => made ?? make(encode(file)), whenIdle };
}
