import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { geotagged, tracesIn } from './geotagged.fixture.ts';
import { findLocation, removeMetadata } from './metadata.ts';
import {
  chunk,
  exifSegment,
  type Format,
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
} from './pictures.fixture.ts';

const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)], { type: 'image/x' });
const pixels = (file: Buffer) => sharp(file, { failOn: 'none' }).ensureAlpha().raw().toBuffer();
const without = async (file: Buffer): Promise<Buffer> => {
  const cleaned = await removeMetadata(blob(file));
  return cleaned ? Buffer.from(await cleaned.arrayBuffer()) : Buffer.of();
};

/** The compressed picture of the plain file of this format. */
async function imageData(format: Format): Promise<Buffer> {
  const start = { jpeg: '\xff\xda', png: 'IDAT', webp: 'VP8 ' }[format];
  const picture = await plain(format);
  const end = format === 'png' ? -12 : undefined;
  return picture.subarray(picture.indexOf(start, 0, 'latin1'), end);
}

describe('a location is found, and goes with all metadata', () => {
  test.each(Object.entries(geotagged))('%s', async (name, make) => {
    const before = await make();
    expect(await findLocation(blob(before))).toBe(true);
    const after = await without(before);
    expect(tracesIn(after)).toEqual([]);
    expect(await findLocation(blob(after))).toBe(false);
    expect((await without(after)).equals(after)).toBe(true);
    expect((await pixels(after)).equals(await pixels(before))).toBe(true);
    const [was, is] = [await sharp(before).metadata(), await sharp(after).metadata()];
    expect(is.orientation ?? 1).toBe(was.orientation ?? 1);
    expect([is.xmp, is.iptc, is.comments]).toEqual([undefined, undefined, undefined]);
    expect(is.exif?.length ?? 0).toBeLessThan(40);
    if (!name.includes('library'))
      expect(after.includes(await imageData(is.format as Format))).toBe(true);
  });

  test('and each of these files did hold it', async () => {
    for (const [name, make] of Object.entries(geotagged)) {
      if (/compressed|zTXt/.test(name)) continue;
      expect(tracesIn(await make()), name).not.toEqual([]);
    }
  });

  test('and what stands between two segments goes too', async () => {
    const file = await jpeg(
      exifSegment({ orientation: 1 }),
      Buffer.from([0xff, 0xd8, 0x47, 0x50, 0xff]),
    );
    expect((await without(file)).equals(await plain('jpeg'))).toBe(true);
  });

  test('and whatever else is told goes too', async () => {
    const file = await jpeg(exifSegment(), xmpSegment(xmp.elements), photoshopSegment(iptc.town));
    expect(file.toString('latin1').match(/raccoon/gi)).toHaveLength(3);
    expect((await without(file)).toString('latin1')).not.toMatch(/raccoon/i);
  });
});

test('its name for the browser stays', async () => {
  expect((await removeMetadata(blob(await plain('png'))))?.type).toBe('image/x');
});

describe('colours stay', () => {
  const library = (format: Format) =>
    sharp({ create: { width: 16, height: 16, channels: 3, background: '#a40' } })
      .withIccProfile('p3')
      .withMetadata({ orientation: 3 })
      .withExifMerge({ IFD3: { GPSLatitude: '51/1 30/1 1/1' } })
      .toFormat(format)
      .toBuffer();

  test.each(['jpeg', 'png', 'webp'] as const)('a profile in %s', async (format) => {
    const before = await library(format);
    const after = await without(before);
    const [was, is] = [await sharp(before).metadata(), await sharp(after).metadata()];
    expect(is.icc?.length).toBeGreaterThan(100);
    expect(is.icc).toEqual(was.icc);
    expect(is.orientation).toBe(3);
    expect((await pixels(after)).equals(await pixels(before))).toBe(true);
  });

  test('what Adobe says of the colours of a JPEG', async () => {
    const before = await sharp(await plain('png'))
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    expect(before.includes('Adobe')).toBe(true);
    expect((await without(before)).equals(before)).toBe(true);
  });

  test('what a PNG says of its own, and not when it was changed', async () => {
    const kept = [
      chunk('gAMA', Buffer.from([0, 0, 0xb1, 0x8f])),
      chunk('sRGB', '\0'),
      chunk('pHYs', Buffer.from([0, 0, 0x0b, 0x13, 0, 0, 0x0b, 0x13, 1])),
    ];
    const time = chunk('tIME', Buffer.from([7, 0xea, 1, 1, 0, 0, 0]));
    const before = await png(Buffer.concat([...kept, time]));
    expect((await without(before)).equals(await png(Buffer.concat(kept)))).toBe(true);
  });
});

describe('which way up it is stays', () => {
  const ways = [1, 2, 3, 4, 5, 6, 7, 8];
  test.each(ways)('%i', async (orientation) => {
    for (const little of [true, false]) {
      const exif = tiff({ orientation, little });
      for (const file of [
        await jpeg(segment(0xe1, 'Exif\0\0', exif)),
        await png(chunk('eXIf', exif)),
        await webp(['EXIF', exif]),
      ]) {
        const { orientation: told, exif: left } = await sharp(await without(file)).metadata();
        expect([told ?? 1, left !== undefined]).toEqual([orientation, orientation !== 1]);
      }
    }
  });

  test('of two that say it the first is right', async () => {
    const file = await jpeg(exifSegment({ orientation: 8 }), exifSegment({ orientation: 3 }));
    const after = await without(file);
    expect((await sharp(after).metadata()).orientation).toBe(8);
    expect(after.toString('latin1').match(/Exif/g)).toHaveLength(1);
    const first = await jpeg(exifSegment({ orientation: 1 }), exifSegment({ orientation: 3 }));
    expect((await without(first)).equals(await plain('jpeg'))).toBe(true);
  });

  test('and XMP before it does not stand for it', async () => {
    const file = await jpeg(xmpSegment(xmp.none), exifSegment({ orientation: 8 }));
    expect((await sharp(await without(file)).metadata()).orientation).toBe(8);
  });

  test.each([0, 9, 255])('%i is none', async (orientation) => {
    expect(
      (await without(await jpeg(exifSegment({ orientation })))).equals(await plain('jpeg')),
    ).toBe(true);
  });

  test('a number of another type is none', async () => {
    const exif = tiff();
    exif.writeUInt16LE(4, 24);
    const file = await jpeg(segment(0xe1, 'Exif\0\0', exif));
    expect((await without(file)).equals(await plain('jpeg'))).toBe(true);
  });

  test('with the checksum that a PNG wants', async () => {
    const after = await without(await png(chunk('eXIf', tiff())));
    const at = after.indexOf('eXIf') - 4;
    const whole = after.subarray(at, at + 12 + after.readUInt32BE(at));
    expect(chunk('eXIf', whole.subarray(8, -4)).equals(whole)).toBe(true);
  });
});

describe('the header of a WEBP says what is left', () => {
  test.each([
    [6, 0x08],
    [1, 0x00],
  ])('where the way up is %i', async (orientation, flags) => {
    const file = await webp(
      ['EXIF', tiff({ orientation })],
      ['XMP ', xmp.torn],
      ['note', Buffer.from('odd')],
    );
    expect(file[20]).toBe(0x0c);
    const after = await without(file);
    expect(after.readUInt32LE(4)).toBe(after.length - 8);
    expect(after[20]).toBe(flags);
  });
});

describe('a file without a location', () => {
  const files: Record<string, () => Promise<Buffer>> = {
    JPEG: () => plain('jpeg'),
    PNG: () => plain('png'),
    WEBP: () => plain('webp'),
    'EXIF without GPS': () => jpeg(exifSegment({ gps: 'none' })),
    'EXIF with no more of GPS than its version': () => jpeg(exifSegment({ gps: 'version' })),
    'EXIF with zeros for a place': () => jpeg(exifSegment({ gps: 'zeros' })),
    'EXIF with zeros for a place, big endian': () =>
      jpeg(exifSegment({ gps: 'zeros', little: false })),
    'EXIF with five zeros for the name of an area': () => {
      const exif = tiff({ gps: 'version' });
      // Its tag, its type, its count, and where it stands: more than four bytes stand apart.
      for (const [index, value] of [28, 7].entries()) exif.writeUInt16LE(value, 82 + 2 * index);
      for (const [index, value] of [5, 160].entries()) exif.writeUInt32LE(value, 86 + 4 * index);
      return jpeg(segment(0xe1, 'Exif\0\0', exif));
    },
    'XMP without a place': () => jpeg(xmpSegment(xmp.none)),
    'XMP with a prefix that is named like one': () =>
      jpeg(xmpSegment(Buffer.from('<rdf:Description xmlns:location="http://a/">'))),
    'IPTC without a place': () => jpeg(photoshopSegment(iptc.none)),
    'a comment about GPS': () => jpeg(segment(0xfe, 'GPS was off.')),
    'eXIf without GPS': () => png(chunk('eXIf', tiff({ gps: 'none', little: false }))),
    'a text': () => png(chunk('tEXt', 'Comment\0A GPS watch')),
    'EXIF and XMP in WEBP': () => webp(['EXIF', tiff({ gps: 'none' })], ['XMP ', xmp.none]),
    'an ICC profile': async () =>
      sharp(await plain('jpeg'))
        .withIccProfile('p3')
        .toBuffer(),
  };
  test.each(Object.entries(files))('is said to have none: %s', async (_, make) => {
    const file = await make();
    expect(await findLocation(blob(file))).toBe(false);
    expect((await pixels(await without(file))).equals(await pixels(file))).toBe(true);
  });

  test.each(['jpeg', 'png', 'webp'] as const)('nor metadata is not changed: %s', async (format) => {
    const file = await plain(format);
    expect((await without(file)).equals(file)).toBe(true);
  });
});

describe('nothing is made of what is not understood', () => {
  const files: Record<string, () => Promise<Buffer>> = {
    GIF: async () =>
      sharp(await plain('png'))
        .gif()
        .toBuffer(),
    PDF: async () => Buffer.from('%PDF-1.7 GPSLatitude'),
    nothing: async () => Buffer.of(),
    'a JPEG without a picture': async () =>
      Buffer.concat([Buffer.from([0xff, 0xd8]), exifSegment(), Buffer.from([0xff, 0xd9])]),
    'a JPEG whose segment is longer than the file': async () =>
      (await jpeg(exifSegment())).subarray(0, 200),
    'a JPEG whose segment has no length': () => jpeg(Buffer.from([0xff, 0xe1, 0, 1])),
    'a PNG without a picture': async () => (await png(chunk('eXIf', tiff()))).subarray(0, 200),
    'a PNG whose chunk lies of its length': async () => {
      const file = Buffer.from(await png(chunk('tEXt', 'Comment\0A GPS watch')));
      file.writeUInt32BE(17, 33);
      return file;
    },
    'a WEBP without a picture': async () => (await webp(['EXIF', tiff()])).subarray(0, 20),
    'a WEBP whose chunk lies of its length': async () => {
      const file = Buffer.from(await webp(['EXIF', tiff()]));
      file.writeUInt32LE(5, 16);
      return file;
    },
  };
  test.each(Object.entries(files))('%s', async (_, make) => {
    expect(await removeMetadata(blob(await make()))).toBeUndefined();
  });

  test('but a location in it is found', async () => {
    expect(await findLocation(blob((await jpeg(exifSegment())).subarray(0, 250)))).toBe(true);
  });

  test('and may be where the pointer to it is cut', async () => {
    for (let end = 42; end < 46; end++)
      expect(
        await findLocation(blob(await jpeg(segment(0xe1, 'Exif\0\0', tiff().subarray(0, end))))),
      ).toBe(true);
  });

  test('and a file that cannot be read rejects', async () => {
    class Gone extends Blob {
      override arrayBuffer = () => Promise.reject(new Error('gone'));
    }
    const gone = new Gone([new Uint8Array(await jpeg(exifSegment()))]);
    await expect(findLocation(gone)).rejects.toThrow('gone');
    await expect(removeMetadata(gone)).rejects.toThrow('gone');
  });
});
