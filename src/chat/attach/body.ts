import type { MediaType } from '../../examples/media-type.ts';
import { concat } from '../../text/base64.ts';
import { headOf } from '../../text/data-url.ts';
import type { Base64 } from './encoder.ts';

/** Stands in a request for the bytes of a file, until the body is put together. */
export interface FilePlace {
  /** Stands for the Base64 in the JSON. */
  readonly token: string;
  /** What goes into the request as the file's data URL. */
  readonly dataUrl: string;
}

/** A file of a request, and the place it takes in the JSON. */
export interface SentFile {
  readonly place: FilePlace;
  readonly base64: Base64;
}

/** Makes a place for one file. The token is random, so no prompt can hold it by chance. */
export function createFilePlace(type: MediaType): FilePlace {
  const token = crypto.randomUUID();
  return { token, dataUrl: `${headOf(type)}${token}` };
}

/** The request's JSON with every Base64 in place, byte for byte what `JSON.stringify` of the whole would give. */
export function assemble(json: string, files: readonly SentFile[]): Base64 {
  const parts = files.reduce<readonly Part[]>(
    (pieces, file) => pieces.flatMap((piece) => insert(piece, file)),
    [json],
  );
  const bytes = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  const held = bytes.filter((part) => part instanceof Uint8Array);
  if (held.length === bytes.length) return concat(held);
  return new Blob(bytes, { type: 'application/json' });
}

type Part = string | Base64;
const encoder = new TextEncoder();

function insert(piece: Part, { place, base64 }: SentFile): readonly Part[] {
  if (typeof piece !== 'string') return [piece];
  return piece.split(place.token).flatMap((text, index) => (index ? [base64, text] : [text]));
}
