import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import {
  chunk,
  exifSegment,
  type Format,
  film,
  hex,
  iptc,
  jpeg,
  latitude,
  long,
  photoshopSegment,
  plain,
  png,
  segment,
  tiff,
  traces,
  webp,
  xmp,
  xmpSegment,
} from './metadata.ts';

// Photographs that say where they were taken.

const byLibrary = async (format: Format) =>
  sharp(await plain(format))
    .withExif({
      IFD0: { Make: 'Raccoon' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: `51/1 30/1 ${traces.numbers[0]}/100000`,
        GPSLongitudeRef: 'W',
        GPSLongitude: `0/1 7/1 ${traces.numbers[1]}/100000`,
      },
    })
    .withMetadata({ orientation: 6 })
    .withXmp(xmp.attributes.toString())
    .toFormat(format)
    .toBuffer();

const extended = (packet: Buffer, from: number, to: number) =>
  segment(
    0xe1,
    'http://ns.adobe.com/xmp/extension/\0',
    'A'.repeat(32),
    long(packet.length),
    long(from),
    packet.subarray(from, to),
  );

const splitAt = 300;
const bigTiff = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff()]);

/** Every way of saying where a photograph was taken, by format and name. */
export const geotagged: Readonly<Record<string, () => Promise<Buffer>>> = {
  'JPEG by a library: EXIF and XMP': () => byLibrary('jpeg'),
  'JPEG: EXIF, little endian': () => jpeg(exifSegment()),
  'JPEG: EXIF, big endian': () => jpeg(exifSegment({ little: false, orientation: 8 })),
  'JPEG: EXIF torn in its GPS directory': () => jpeg(exifSegment({ cut: 70 })),
  'JPEG: XMP attributes': () => jpeg(exifSegment({ gps: 'none' }), xmpSegment(xmp.attributes)),
  'JPEG: XMP elements': () => jpeg(xmpSegment(xmp.elements)),
  'JPEG: XMP town': () => jpeg(xmpSegment(xmp.town)),
  'JPEG: XMP torn': () => jpeg(xmpSegment(xmp.torn)),
  'JPEG: XMP torn in a town': () => jpeg(xmpSegment(xmp.tornTown)),
  'JPEG: XMP comment': () => jpeg(xmpSegment(xmp.comment)),
  'JPEG: XMP in UTF-16': () => jpeg(xmpSegment(Buffer.from(xmp.attributes.toString(), 'utf16le'))),
  'JPEG: extended XMP in two segments, the last first': () =>
    jpeg(
      extended(xmp.attributes, splitAt, xmp.attributes.length),
      extended(xmp.attributes, 0, splitAt),
    ),
  'JPEG: IPTC': () => jpeg(photoshopSegment(iptc.town)),
  'JPEG: IPTC in two segments': () =>
    jpeg(photoshopSegment(iptc.town.subarray(0, 40)), photoshopSegment(iptc.town.subarray(40))),
  'JPEG: EXIF, XMP and IPTC': () =>
    jpeg(exifSegment(), xmpSegment(xmp.elements), photoshopSegment(iptc.town)),
  'JPEG: a comment': () => jpeg(segment(0xfe, `GPS Latitude: ${latitude}`)),
  'JPEG: provenance (JUMBF)': () =>
    jpeg(
      segment(0xeb, 'JP\0\x01\0\0\0\x01', Buffer.alloc(8), `{"exif:GPSLatitude":"${latitude}"}`),
    ),
  'JPEG: a second picture behind the first': async () =>
    Buffer.concat([await jpeg(exifSegment({ gps: 'none' })), await jpeg(exifSegment())]),
  'JPEG: a film behind the picture': async () =>
    Buffer.concat([
      await plain('jpeg'),
      Buffer.from(`\0\0\0\x20ftypmp42\xa9xyz\0\x12\x15\xc7${film}`, 'latin1'),
    ]),
  'PNG by a library: eXIf and XMP': () => byLibrary('png'),
  'PNG: eXIf': () => png(chunk('eXIf', tiff())),
  'PNG: eXIf behind the picture, big endian': () =>
    png(chunk('eXIf', tiff({ little: false, orientation: 3 })), true),
  'PNG: iTXt XMP': () => png(chunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', xmp.elements)),
  'PNG: iTXt XMP, compressed': () =>
    png(chunk('iTXt', 'XML:com.adobe.xmp\0\x01\0\0\0', deflateSync(xmp.elements))),
  'PNG: tEXt XMP': () => png(chunk('tEXt', 'XML:com.adobe.xmp\0', xmp.attributes)),
  'PNG: zTXt XMP': () => png(chunk('zTXt', 'XML:com.adobe.xmp\0\0', deflateSync(xmp.attributes))),
  'PNG: raw EXIF profile': () =>
    png(chunk('tEXt', 'Raw profile type exif\0', hex('exif', bigTiff))),
  'PNG: raw EXIF profile, compressed': () =>
    png(chunk('zTXt', 'Raw profile type APP1\0\0', deflateSync(hex('generic', bigTiff)))),
  'PNG: raw XMP profile': () =>
    png(chunk('tEXt', 'Raw profile type xmp\0', hex('xmp', xmp.attributes))),
  'PNG: raw IPTC profile': () =>
    png(chunk('tEXt', 'Raw profile type iptc\0', hex('iptc', iptc.town))),
  'PNG: a text of its own': () => png(chunk('tEXt', `exif:GPSLatitude\0${latitude}`)),
  'WEBP by a library: EXIF and XMP': () => byLibrary('webp'),
  'WEBP: EXIF': () => webp(['EXIF', tiff()]),
  'WEBP: EXIF, big endian, with a prefix': () =>
    webp(['EXIF', Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff({ little: false })])]),
  'WEBP: XMP': () => webp(['EXIF', tiff({ gps: 'none' })], ['XMP ', xmp.elements]),
  'WEBP: XMP torn': () => webp(['EXIF', tiff()], ['XMP ', xmp.torn]),
  'WEBP: a chunk unknown': () => webp(['note', Buffer.from(`GPSLatitude=${latitude}`)]),
};

/** The numbers and texts of a place that a file still holds, plain, in hexadecimal digits or in UTF-16. */
export function tracesIn(file: Buffer): string[] {
  const digits = file.toString('latin1').replaceAll('\n', '');
  const needles = traces.texts.flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('hex')),
  ]);
  for (const value of traces.numbers) {
    const big = long(value);
    const little = Buffer.from(big).reverse();
    needles.push(
      big,
      little,
      Buffer.from(big.toString('hex')),
      Buffer.from(little.toString('hex')),
    );
  }
  return needles.filter((needle) => digits.includes(needle.toString('latin1'))).map(String);
}
