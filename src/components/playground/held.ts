import type { Attachment } from '../../chat/attachment.ts';
import { type Base64, encode } from '../../chat/encoder.ts';

/** An attached file, its Base64 already in the making. */
export interface Held {
  readonly attachment: Attachment;
  readonly base64: Promise<Base64>;
}

/** Holds a file. One that cannot be read is said at Run, which needs it; until then nobody waits for this. */
export function hold(attachment: Attachment): Held {
  const base64 = encode(attachment.file);
  base64.catch(() => {});
  return { attachment, base64 };
}
