import sharp from 'sharp';
import { chunk, long } from '../../src/chat/attach/metadata/pictures.fixture.ts';

// Pictures of 64 × 48 pixels, by a real encoder.

type Format = 'png' | 'jpeg' | 'gif' | 'webp';
const size = { width: 64, height: 48 } as const;

/** Noise: half of such a file is half of its picture. */
export const noise = () =>
  sharp({
    create: {
      ...size,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 120, sigma: 60 },
    },
  });

export const picture = (format: Format): Promise<Buffer> => noise().toFormat(format).toBuffer();

/** Two frames, one dark, one light. */
export function animation(format: 'gif' | 'webp'): Promise<Buffer> {
  const frame = (value: number) => Buffer.alloc(size.width * size.height * 3, value);
  const raw = { width: size.width, height: 2 * size.height, channels: 3, pageHeight: size.height };
  return sharp(Buffer.concat([frame(40), frame(200)]), { raw: { ...raw, channels: 3 } })
    .toFormat(format, { delay: [100, 100], loop: 0 })
    .toBuffer();
}

/** An animated PNG: the picture, and the same once more as a second frame. */
export async function animatedPng(): Promise<Buffer> {
  const still = await sharp({ create: { ...size, channels: 3, background: '#07e' } })
    .png()
    .toBuffer();
  const at = still.indexOf('IDAT') - 4;
  const length = still.readUInt32BE(at);
  const data = still.subarray(at + 8, at + 8 + length);
  const control = (sequence: number) =>
    chunk(
      'fcTL',
      ...[sequence, size.width, size.height, 0, 0].map(long),
      Buffer.from([0, 1, 0, 10, 0, 0]),
    );
  return Buffer.concat([
    still.subarray(0, 33),
    chunk('acTL', long(2), long(0)),
    control(0),
    still.subarray(at, at + 12 + length),
    control(1),
    chunk('fdAT', long(2), data),
    still.subarray(-12),
  ]);
}

/** A copy with some bytes written over. */
export function patched(bytes: Buffer, at: number, hex: string): Buffer {
  const copy = Buffer.from(bytes);
  Buffer.from(hex, 'hex').copy(copy, at);
  return copy;
}

/** The first part of a file. */
export const cut = async (bytes: Buffer | Promise<Buffer>, part = 0.5): Promise<Buffer> => {
  const whole = await bytes;
  return whole.subarray(0, Math.floor(whole.length * part));
};

export const join = async (
  ...parts: readonly (Buffer | string | Promise<Buffer>)[]
): Promise<Buffer> =>
  Buffer.concat(
    (await Promise.all(parts)).map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
    ),
  );
