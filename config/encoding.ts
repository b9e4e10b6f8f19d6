import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

// Ours, as sirv 3 sends only what was compressed before it began, and a `dist/` is published without such copies.

/** An encoding of a body on its way to a browser. */
export type Encoding = 'br' | 'gzip';

/** Over this many bytes a body, Python's, is compressed less: a reader waits for it. */
const large = 2 ** 22;

/** In order of preference. Brotli's 9 of 11 is within a few per cent of the smallest, at a fiftieth of the time. */
const encoders: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: body.length > large ? 5 : 9 },
    }),
  gzip: (body) => promisify(gzip)(body, { level: body.length > large ? 6 : 9 }),
};

/** The encoding to use for a request's `Accept-Encoding`, if any. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const accepted = new Set(
    (header ?? '')
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.replace(/\s*;.*/, '')),
  );
  return (Object.keys(encoders) as Encoding[]).find((encoding) => accepted.has(encoding));
}

/** Compresses a body. */
export function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoders[encoding](body);
}
