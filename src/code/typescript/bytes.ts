import { concat, toBase64 } from '../../text/base64.ts';
import { charactersOf, bytesOf as inBytes } from '../../text/characters.ts';

/** How text is written as bytes, as Node names it. */
type Encoding = string | undefined;

/** The one way in which they are made. */
const Base = Uint8Array as unknown as new (
  content: ArrayLike<number> | ArrayBuffer,
) => Uint8Array<ArrayBuffer>;

/** Bytes as `readFile` gives them in Node: an array that can say itself as text. */
export class Bytes extends Base {
  override toString(encoding?: Encoding): string {
    switch ((encoding ?? 'utf8').toLowerCase()) {
      case 'base64':
        return toBase64(this);
      case 'base64url':
        return toBase64(this).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
      case 'hex':
        return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
      case 'utf8':
      case 'utf-8':
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this);
      case 'latin1':
      case 'binary':
      case 'ascii':
        return charactersOf(this);
      default:
        throw new TypeError(`Unknown encoding: ${encoding}`);
    }
  }
}

/** The part of `Buffer` that examples use. */
export const Buffer = Object.assign(Bytes, {
  from: (source: unknown, encoding?: unknown): Bytes => {
    if (typeof source === 'string') return bytesOf(source, String(encoding ?? 'utf8'));
    return new Bytes(source as ArrayLike<number> | ArrayBuffer);
  },
  concat: (pieces: readonly Uint8Array[]) => new Bytes(concat(pieces)),
  isBuffer: (value: unknown) => value instanceof Bytes,
  byteLength: (text: string) => new TextEncoder().encode(text).length,
});

function bytesOf(text: string, encoding: string): Bytes {
  switch (encoding.toLowerCase()) {
    case 'base64':
    case 'base64url':
      return new Bytes(inBytes(atob(text.replaceAll('-', '+').replaceAll('_', '/'))));
    case 'hex':
      return new Bytes(
        Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
      );
    case 'latin1':
    case 'binary':
    case 'ascii':
      return new Bytes(inBytes(text));
    default:
      return new Bytes(new TextEncoder().encode(text));
  }
}
