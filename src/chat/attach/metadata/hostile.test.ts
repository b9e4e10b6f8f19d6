import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { geotagged, tracesIn } from './geotagged.fixture.ts';
import { findLocation, removeMetadata } from './metadata.ts';
import {
  chunk,
  exifSegment,
  jpeg,
  long,
  plain,
  png,
  segment,
  tiff,
  webp,
  xmp,
  xmpSegment,
} from './pictures.fixture.ts';

/** For a busy machine. */
const patience = { timeout: 60_000 };

const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

const pixels = (file: Buffer) =>
  sharp(file, { failOn: 'none' })
    .raw()
    .toBuffer()
    .catch(() => undefined);

/** Nothing throws, and what is left is the same picture, if it was one, and tells no place. */
async function survives(bytes: Uint8Array): Promise<Buffer | undefined> {
  const found = await findLocation(blob(bytes));
  const cleaned = await removeMetadata(blob(bytes));
  expect(found).toEqual(expect.any(Boolean));
  if (!cleaned) return undefined;
  expect(await findLocation(cleaned)).toBe(false);
  return Buffer.from(await cleaned.arrayBuffer());
}
async function keepsPicture(bytes: Buffer): Promise<void> {
  const after = await survives(bytes);
  const before = after && (await pixels(bytes));
  if (before) expect((await pixels(after))?.equals(before)).toBe(true);
}

/** The same numbers each time. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe.each(['JPEG: EXIF, XMP and IPTC', 'PNG: raw EXIF profile', 'WEBP: XMP', 'PNG: eXIf'])(
  '%s',
  (name) => {
    test('cut short anywhere', patience, async () => {
      const whole = (await geotagged[name]?.()) ?? Buffer.of();
      for (let end = 0; end < Math.min(whole.length, 1600); end += 3)
        await keepsPicture(whole.subarray(0, end));
    });

    test('with bytes changed at random', patience, async () => {
      const whole = (await geotagged[name]?.()) ?? Buffer.of();
      const next = random(7);
      for (let round = 0; round < 600; round++) {
        const changed = Buffer.from(whole);
        for (let change = 0; change < 4; change++)
          changed[next(Math.min(whole.length, 1200))] = next(256);
        await keepsPicture(changed);
      }
    });
  },
);

/** EXIF with some of its bytes set: where, and to which number of four bytes. */
const exifWith = (...changes: [at: number, value: number][]) => {
  const bytes = Buffer.from(tiff());
  for (const [at, value] of changes) bytes.writeUInt32LE(value >>> 0, at);
  return segment(0xe1, 'Exif\0\0', bytes);
};

describe('EXIF with hostile offsets', () => {
  test.each([
    ['a chain that comes back to itself', [[46, 8]]],
    ['a GPS directory that is the first one', [[42, 8]]],
    ['a GPS directory outside', [[42, 0xfffffff0]]],
    ['a first directory outside', [[4, 0xffffffff]]],
    ['values that stand over the first directory', [[114, 10]]],
    ['values outside', [[114, 0xfffffff0]]],
    ['a huge count of values', [[110, 0xffffffff]]],
    ['a GPS directory of 65,535 entries', [[80, 0xffffffff]]],
    [
      'a pointer of another type, to huge counts',
      [
        [36, 0x0001000d],
        [110, 0xffffffff],
        [134, 0xffffffff],
      ],
    ],
    ['a type that is none', [[108, 0x000300ff]]],
  ] as [string, [number, number][]][])('%s', async (_, changes) => {
    const file = await jpeg(exifWith(...changes));
    expect(await findLocation(blob(file))).toBe(true);
    expect(tracesIn((await survives(file)) ?? file)).toEqual([]);
  });

  test('a first directory of 65,535 entries', async () => {
    const bytes = Buffer.from(tiff());
    bytes.writeUInt16LE(0xffff, 8);
    const after = await survives(await jpeg(segment(0xe1, 'Exif\0\0', bytes)));
    expect(after && tracesIn(after)).toEqual([]);
  });

  test('a pointer to 60,000 directories', async () => {
    const bytes = Buffer.concat([tiff(), Buffer.alloc(60_000, 8)]);
    bytes.writeUInt16LE(0x014a, 10);
    bytes.writeUInt16LE(4, 12);
    bytes.writeUInt32LE(15_000, 14);
    bytes.writeUInt32LE(256, 18);
    const after = await survives(await jpeg(segment(0xe1, 'Exif\0\0', bytes)));
    expect(after && tracesIn(after)).toEqual([]);
  });
});

describe('a file made to stall', () => {
  const mega = 2 ** 20;
  const files: Record<string, () => Promise<Buffer>> = {
    'comments without end': async () =>
      jpeg(Buffer.concat(Array(60_000).fill(segment(0xfe, 'GPSLatitude is 51')))),
    'EXIF without end': async () => jpeg(Buffer.concat(Array(5000).fill(exifSegment()))),
    'markers without end': async () => jpeg(Buffer.alloc(2 * mega, '\xff\xd8', 'latin1')),
    'chunks without end': async () => png(Buffer.concat(Array(60_000).fill(chunk('teSt')))),
    'text that inflates to 400 MB': async () => {
      const bomb = deflateSync(Buffer.alloc(100 * mega));
      return png(Buffer.concat(Array(4).fill(chunk('zTXt', 'note\0\0', bomb))));
    },
    'XMP of open tags': async () =>
      webp(['XMP ', Buffer.from('<exif:GPSLatitude>'.repeat(300_000))]),
    'XMP of tags in a tag': async () => webp(['XMP ', Buffer.from('<a '.repeat(mega))]),
    'XMP of spaces in a tag': async () => webp(['XMP ', Buffer.from(`<a ${' '.repeat(4 * mega)}`)]),
    'XMP of quotes': async () => webp(['XMP ', Buffer.from(`<a b='`.repeat(mega))]),
    'XMP of attributes': async () =>
      webp(['XMP ', Buffer.from(`<a ${`exif:GPSAltitude="1" `.repeat(100_000)}>`)]),
    'EXIF of pointers to directories': async () => {
      const pointer = (at: number) =>
        Buffer.concat([Buffer.from('8825000400000001', 'hex'), long(at)]);
      const pointers = Array.from({ length: 200_000 }, (_, at) => pointer(20 + 12 * at));
      return webp(['EXIF', Buffer.concat([Buffer.from('MM\0*\0\0\0\x08', 'latin1'), ...pointers])]);
    },
    'EXIF of degrees of nothing': async () =>
      webp(['EXIF', Buffer.alloc(4 * mega, '\0\x02\0\x05\0\0\0\x03\0\x80\0\0', 'latin1')]),
    'XMP of names of places': async () =>
      webp(['XMP ', Buffer.from(`${'<a:city '.repeat(mega)}${'<a:city> '.repeat(mega / 4)}`)]),
    'XMP of empty places': async () =>
      webp(['XMP ', Buffer.from(`a:city="${' '.repeat(15)}`.repeat(200_000))]),
    'IPTC of spaces': async () =>
      webp(['note', Buffer.from(`\x1c\x02Z\0\x09${' '.repeat(30)}`.repeat(200_000))]),
    'the same word again and again': async () =>
      jpeg(xmpSegment(Buffer.from('gps '.repeat(16_000)))),
    'hexadecimal digits without end': async () =>
      png(chunk('tEXt', `Raw profile type exif\0\nexif\n  9\n${'4'.repeat(2 * mega)}`)),
  };
  test.each(Object.entries(files))('%s', patience, async (_, make) => {
    await survives(await make());
  });

  test('and what stands behind a text that inflates to 100 MB goes with it', patience, async () => {
    const place = deflateSync(xmp.attributes);
    const bomb = chunk('zTXt', 'note\0\0', deflateSync(Buffer.alloc(100 * mega)));
    const file = await png(Buffer.concat([bomb, chunk('zTXt', 'XML:com.adobe.xmp\0\0', place)]));
    expect(await findLocation(blob(file))).toBe(true);
    expect((await survives(file))?.equals(await plain('png'))).toBe(true);
  });

  test('and what is too much to look at may hold a place', patience, async () => {
    const bomb = chunk('zTXt', 'note\0\0', deflateSync(Buffer.alloc(100 * mega)));
    expect(await findLocation(blob(await png(bomb)))).toBe(true);
  });

  test('and a picture between many places stays', patience, async () => {
    const file = await jpeg(Buffer.concat(Array(3000).fill(exifSegment({ orientation: 1 }))));
    expect((await survives(file))?.equals(await plain('jpeg'))).toBe(true);
  });
});
