import type { MediaType } from '../examples/media-type.ts';
import type { Base64 } from './encoder.ts';

/** Stands in a request for the bytes of a file, until the body is put together. */
export interface FilePlace {
  /** Stands for the Base64 in the JSON. */
  readonly token: string;
  /** What goes into the request as the file's data URL. */
  readonly dataUrl: string;
  /** The request's JSON with the Base64 in place, byte for byte what `JSON.stringify` of the whole would give. */
  assemble(json: string, base64: Base64): Base64;
}

/** Makes a place for one file. The token is random, so no prompt can hold it by chance. */
export function createFilePlace(type: MediaType): FilePlace {
  const token = crypto.randomUUID();
  return {
    token,
    dataUrl: `data:${type};base64,${token}`,
    assemble(json, base64) {
      const pieces = json.split(token);
      if (typeof base64 === 'string') return pieces.join(base64);
      const parts = pieces.flatMap((piece, index) => (index ? [base64, piece] : [piece]));
      return new Blob(parts, { type: 'application/json' });
    },
  };
}
