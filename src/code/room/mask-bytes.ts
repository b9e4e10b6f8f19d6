import { createRedactor } from '../../api/redact.ts';
import { concat } from '../../text/base64.ts';
import { bytesOf, charactersOf } from '../../text/characters.ts';

/**
 * The bytes of an answer without the key in any of its forms, should a server send it back: a room must not learn it. Each
 * byte counts as a character, so that a body of any kind passes unchanged but for the mask.
 */
export function maskBytes(key: string): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  const redactor = createRedactor(key);
  return new TransformStream({
    transform(bytes, controller) {
      const clean = fromCharacters(redactor.push(charactersOf(bytes)));
      if (clean.length) controller.enqueue(clean);
    },
    flush(controller) {
      const clean = fromCharacters(redactor.flush());
      if (clean.length) controller.enqueue(clean);
    },
  });
}

/** A mask is made of characters beyond a byte, and goes out as UTF-8. */
const fromCharacters = (text: string): Uint8Array<ArrayBuffer> =>
  concat(
    text
      .split(/([^\0-\xff]+)/)
      .map((piece, at) => (at % 2 ? new TextEncoder().encode(piece) : bytesOf(piece))),
  );
