import { constants, deflateRawSync } from 'node:zlib';

const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

/** Compressed text that can stand before, after and beside another: it refers to nothing outside and does not end. */
const block = (text: string): Buffer =>
  deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });

/** A small gzip body that unpacks to `start` and then `piece`, over and over, to `length` characters in all. */
export function bomb(piece: string, length: number, start = ''): Buffer {
  const again = block(piece);
  const times = Math.ceil(length / piece.length);
  return Buffer.concat([gzipHead, block(start), ...Array.from({ length: times }, () => again)]);
}
