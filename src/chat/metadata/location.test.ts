import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { geotagged, tracesIn } from '../../../tests/support/geotagged.ts';
import {
  chunk,
  exifSegment,
  iptc,
  jpeg,
  photoshopSegment,
  plain,
  png,
  segment,
  tiff,
  webp,
  xmp,
  xmpSegment,
} from '../../../tests/support/metadata.ts';
import { findLocation, removeLocation } from './location.ts';

const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)], { type: 'image/x' });
const bufferOf = async (file: Blob) => Buffer.from(await file.arrayBuffer());
const pixels = (file: Buffer) => sharp(file, { failOn: 'none' }).ensureAlpha().raw().toBuffer();
const orientation = async (file: Buffer) => (await sharp(file).metadata()).orientation;

/** The compressed picture itself, found in the plain file. */
async function imageData(file: Buffer): Promise<Buffer> {
  const { format } = await sharp(file).metadata();
  const starts = { jpeg: '\xff\xda', png: 'IDAT', webp: 'VP8 ' } as const;
  const start = starts[format as keyof typeof starts];
  const picture = await plain(format as keyof typeof starts);
  const at = picture.indexOf(start, 0, 'latin1');
  return picture.subarray(at, format === 'png' ? -12 : undefined);
}

describe('a location is found and removed', () => {
  test.each(Object.entries(geotagged))('%s', async (name, make) => {
    const before = await make();
    expect(await findLocation(blob(before))).toBe(true);
    const cleaned = await removeLocation(blob(before));
    const after = await bufferOf(cleaned);
    expect(tracesIn(after)).toEqual([]);
    expect(await findLocation(cleaned)).toBe(false);
    expect(await removeLocation(cleaned)).toBe(cleaned);
    expect(cleaned.type).toBe('image/x');
    expect((await pixels(after)).equals(await pixels(before))).toBe(true);
    expect(await orientation(after)).toBe(await orientation(before));
    if (!name.includes('library')) expect(after.includes(await imageData(before))).toBe(true);
  });

  test('and each of these files did hold it', async () => {
    for (const [name, make] of Object.entries(geotagged)) {
      if (/compressed|zTXt/.test(name)) continue;
      expect(tracesIn(await make()), name).not.toEqual([]);
    }
  });

  test('and other metadata stays', async () => {
    const file = await jpeg(exifSegment(), xmpSegment(xmp.elements), photoshopSegment(iptc.town));
    const after = await bufferOf(await removeLocation(blob(file)));
    expect(after.length).toBe(file.length);
    const { exif, xmpAsString, orientation } = await sharp(after).metadata();
    expect(exif?.toString('latin1')).toContain('Raccoon');
    expect(orientation).toBe(6);
    expect(xmpAsString).toContain('<dc:title>A raccoon</dc:title>');
    expect(after.toString('latin1').split('A raccoon')).toHaveLength(3);
  });

  test.each([
    'JPEG: extended XMP in two segments, the last first',
    'JPEG: a second picture behind the first',
    'JPEG: IPTC in two segments',
  ])('and in place, where that can be done: %s', async (name) => {
    const file = (await geotagged[name]?.()) ?? Buffer.of();
    expect((await removeLocation(blob(file))).size).toBe(file.length);
  });

  test('and the rest of a profile in hexadecimal digits', async () => {
    const file = (await geotagged['PNG: raw EXIF profile']?.()) ?? Buffer.of();
    const after = await bufferOf(await removeLocation(blob(file)));
    const text = after.toString('latin1').replaceAll('\n', '');
    expect(text).toContain(Buffer.from('Raccoon').toString('hex'));
  });

  test('and checksums of PNG chunks are right again', async () => {
    const file = await png(chunk('eXIf', tiff()));
    const after = await bufferOf(await removeLocation(blob(file)));
    const at = after.indexOf('eXIf') - 4;
    const whole = after.subarray(at, at + 12 + after.readUInt32BE(at));
    expect(chunk('eXIf', whole.subarray(8, -4)).equals(whole)).toBe(true);
  });

  test('and the header of a WEBP says what is left', async () => {
    const file = await webp(['EXIF', tiff({ gps: 'none' })], ['XMP ', xmp.torn]);
    const after = await bufferOf(await removeLocation(blob(file)));
    expect(after.readUInt32LE(4)).toBe(after.length - 8);
    expect(after[20]).toBe(0x08);
  });
});

describe('a file without a location is given back as it is', () => {
  const files: Record<string, () => Promise<Buffer>> = {
    JPEG: () => plain('jpeg'),
    PNG: () => plain('png'),
    WEBP: () => plain('webp'),
    'EXIF without GPS': () => jpeg(exifSegment({ gps: 'none' })),
    'EXIF with no more of GPS than its version': () => jpeg(exifSegment({ gps: 'version' })),
    'EXIF with zeros for a place': () => jpeg(exifSegment({ gps: 'zeros' })),
    'XMP without a place': () => jpeg(xmpSegment(xmp.none)),
    'IPTC without a place': () => jpeg(photoshopSegment(iptc.none)),
    'a comment about GPS': () => jpeg(segment(0xfe, 'GPS was off.')),
    'eXIf without GPS': () => png(chunk('eXIf', tiff({ gps: 'none', little: false }))),
    'a text': () => png(chunk('tEXt', 'Comment\0A GPS watch')),
    'EXIF and XMP in WEBP': () => webp(['EXIF', tiff({ gps: 'none' })], ['XMP ', xmp.none]),
    'an ICC profile': async () =>
      sharp(await plain('jpeg'))
        .withIccProfile('p3')
        .toBuffer(),
    GIF: async () =>
      sharp(await plain('png'))
        .gif()
        .toBuffer(),
    PDF: async () => Buffer.from('%PDF-1.7 GPSLatitude'),
    nothing: async () => Buffer.of(),
  };
  test.each(Object.entries(files))('%s', async (_, make) => {
    const file = blob(await make());
    expect(await findLocation(file)).toBe(false);
    expect(await removeLocation(file)).toBe(file);
  });
});

test('of a large file only what is needed is read', async () => {
  const read: number[] = [];
  class Counted extends Blob {
    override slice(start?: number, end?: number, type?: string) {
      read.push(Math.min(end ?? this.size, this.size) - (start ?? 0));
      return super.slice(start, end, type);
    }
  }
  const picture = chunk('IDAT', Buffer.alloc(2 ** 20));
  const large = await png(Buffer.concat([chunk('eXIf', tiff()), ...Array(20).fill(picture)]));
  expect(await findLocation(new Counted([new Uint8Array(large)]))).toBe(true);
  expect(Math.max(...read)).toBeLessThanOrEqual(2 ** 18);
});
