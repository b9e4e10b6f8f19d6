import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sniff } from '../examples/sniff.ts';
import { imageSize } from './image-size.ts';
import { makeImage } from './test-files.ts';

const formats = ['png', 'jpeg', 'gif', 'webp'] as const;
const sizes = [
  [4, 1],
  [40, 700],
  [1024, 512],
] as const;

test.each(formats.flatMap((format) => sizes.map((size) => [format, ...size] as const)))(
  '%s of %i × %i',
  async (format, width, height) => {
    const bytes = await makeImage(format, { width, height });
    expect(sniff(bytes)).toBe(`image/${format}`);
    expect(imageSize(bytes, `image/${format}`)).toEqual({ width, height });
  },
);

test('WEBP of all three kinds', async () => {
  const blank = { width: 300, height: 200, background: 'red' };
  const opaque = sharp({ create: { ...blank, channels: 3 } });
  const clear = sharp({ create: { ...blank, channels: 4, background: '#ff000080' } });
  const kinds = {
    'VP8 ': await opaque.webp().toBuffer(),
    VP8L: await opaque.webp({ lossless: true }).toBuffer(),
    VP8X: await clear.webp().toBuffer(),
  };
  for (const [kind, bytes] of Object.entries(kinds)) {
    expect(bytes.toString('latin1', 12, 16)).toBe(kind);
    expect(imageSize(bytes, 'image/webp'), kind).toEqual({ width: 300, height: 200 });
  }
});

test('an extended WEBP may be wider and higher than two bytes can say', () => {
  const header = Buffer.alloc(30);
  header.write('RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0', 'latin1');
  header.writeUIntLE(0x123456 - 1, 24, 3);
  header.writeUIntLE(0x010001 - 1, 27, 3);
  expect(imageSize(header, 'image/webp')).toEqual({ width: 0x123456, height: 0x010001 });
});

test('a progressive JPEG with metadata before its frame', async () => {
  const bytes = await sharp(await makeImage('png', { width: 400, height: 30 }))
    .withExif({ IFD0: { Copyright: 'x'.repeat(5000) } })
    .jpeg({ progressive: true })
    .toBuffer();
  expect(imageSize(bytes, 'image/jpeg')).toEqual({ width: 400, height: 30 });
});

test.each(formats)(
  '%s cut off anywhere in its header has no size, and does not throw',
  async (format) => {
    const bytes = await makeImage(format);
    for (let length = 0; length < bytes.length; length += 1) {
      const size = imageSize(bytes.subarray(0, length), `image/${format}`);
      expect([undefined, 64]).toContain(size?.width);
    }
    expect(imageSize(bytes.subarray(0, 8), `image/${format}`)).toBeUndefined();
  },
);
