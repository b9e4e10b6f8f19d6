import type { MediaType } from '../examples/media-type.ts';
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
  return { token, dataUrl: `data:${type};base64,${token}` };
}

/** The request's JSON with every Base64 in place, byte for byte what `JSON.stringify` of the whole would give. */
export function assemble(json: string, files: readonly SentFile[]): Base64 {
  const parts = files.reduce<readonly Base64[]>(
    (pieces, file) => pieces.flatMap((piece) => insert(piece, file)),
    [json],
  );
  const texts = parts.filter((part) => typeof part === 'string');
  if (texts.length === parts.length) return texts.join('');
  return new Blob([...parts], { type: 'application/json' });
}

/** A Base64 has no hyphen, so no token is found in one. */
function insert(piece: Base64, { place, base64 }: SentFile): readonly Base64[] {
  if (typeof piece !== 'string') return [piece];
  return piece.split(place.token).flatMap((text, index) => (index ? [base64, text] : [text]));
}
