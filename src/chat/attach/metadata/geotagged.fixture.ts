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
  town,
  traces,
  webp,
  xmp,
  xmpSegment,
} from './pictures.fixture.ts';

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

/** EXIF data with numbers of two or four bytes set: how many bits, where, to which. */
const changed = (
  bytes: Buffer,
  ...changes: (readonly [bits: 16 | 32, at: number, value: number])[]
) => {
  for (const [bits, at, value] of changes)
    if (bits === 16) bytes.writeUInt16LE(value, at);
    else bytes.writeUInt32LE(value, at);
  return bytes;
};
const exif = (bytes: Buffer) => segment(0xe1, 'Exif\0\0', bytes);
/** The pointer to the GPS directory stands in a second directory, which the first one ends in. */
const inSecondDirectory = () =>
  changed(
    tiff(),
    ...([
      [16, 8, 2],
      [32, 34, 220],
      [32, 38, 0],
      [32, 42, 0],
    ] as const),
    ...([
      [16, 220, 1],
      [16, 222, 0x8825],
      [16, 224, 4],
      [32, 226, 1],
      [32, 230, 80],
    ] as const),
  );
/** XMP as a value of the first directory. */
const holdingXmp = (packet: Buffer) =>
  Buffer.concat([
    changed(
      tiff({ gps: 'none' }),
      ...([
        [16, 8, 3],
        [16, 34, 700],
        [16, 36, 1],
        [32, 38, packet.length],
        [32, 42, 256],
      ] as const),
    ),
    packet,
  ]);
const datasets = iptc.town.subarray(12);

const movie = Buffer.from(`\0\0\0\x20ftypmp42\xa9xyz\0\x12\x15\xc7${film}`, 'latin1');

/** Every way of saying where a photograph was taken, by format and name. */
export const geotagged: Readonly<Record<string, () => Promise<Buffer>>> = {
  'JPEG by a library: EXIF and XMP': () => byLibrary('jpeg'),
  'JPEG: EXIF, little endian': () => jpeg(exifSegment()),
  'JPEG: EXIF, big endian': () => jpeg(exifSegment({ little: false, orientation: 8 })),
  'JPEG: EXIF torn in its GPS directory': () => jpeg(exifSegment({ cut: 70 })),
  'JPEG: EXIF with GPS in its second directory': () => jpeg(exif(inSecondDirectory())),
  'JPEG: EXIF with a pointer of type 13': () =>
    jpeg(exif(changed(tiff(), [16, 36, 13], [32, 110, 1], [32, 134, 1]))),
  'JPEG: EXIF with degrees alone': () => jpeg(exif(changed(tiff(), [32, 110, 1], [32, 134, 1]))),
  'JPEG: EXIF that holds XMP': () => jpeg(exif(holdingXmp(xmp.attributes))),
  'JPEG: EXIF that holds XMP, torn': () => jpeg(exif(holdingXmp(xmp.torn))),
  'JPEG: XMP attributes': () => jpeg(exifSegment({ gps: 'none' }), xmpSegment(xmp.attributes)),
  'JPEG: XMP elements': () => jpeg(xmpSegment(xmp.elements)),
  'JPEG: XMP town': () => jpeg(xmpSegment(xmp.town)),
  'JPEG: XMP torn': () => jpeg(xmpSegment(xmp.torn)),
  'JPEG: XMP torn in a town': () => jpeg(xmpSegment(xmp.tornTown)),
  'JPEG: XMP cut in a tag that holds a town': () => jpeg(xmpSegment(xmp.cutInTag)),
  'JPEG: XMP town by language': () => jpeg(xmpSegment(xmp.townByLanguage)),
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
  'JPEG: a film behind the picture': async () => Buffer.concat([await plain('jpeg'), movie]),
  'PNG by a library: eXIf and XMP': () => byLibrary('png'),
  'PNG: eXIf': () => png(chunk('eXIf', tiff())),
  'PNG: eXIf behind the picture, big endian': () =>
    png(chunk('eXIf', tiff({ little: false, orientation: 3 })), true),
  'PNG: iTXt XMP': () => png(chunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', xmp.elements)),
  'PNG: iTXt XMP, compressed': () =>
    png(chunk('iTXt', 'XML:com.adobe.xmp\0\x01\0\0\0', deflateSync(xmp.elements))),
  'PNG: tEXt XMP': () => png(chunk('tEXt', 'XML:com.adobe.xmp\0', xmp.attributes)),
  'PNG: zTXt XMP': () => png(chunk('zTXt', 'XML:com.adobe.xmp\0\0', deflateSync(xmp.attributes))),
  'PNG: zTXt XMP, the place behind much else': () =>
    png(chunk('zTXt', 'XML:com.adobe.xmp\0\0', deflateSync(xmp.long))),
  'PNG: raw EXIF profile': () =>
    png(chunk('tEXt', 'Raw profile type exif\0', hex('exif', bigTiff))),
  'PNG: raw EXIF profile, compressed': () =>
    png(chunk('zTXt', 'Raw profile type APP1\0\0', deflateSync(hex('generic', bigTiff)))),
  'PNG: raw XMP profile': () =>
    png(chunk('tEXt', 'Raw profile type xmp\0', hex('xmp', xmp.attributes))),
  'PNG: raw IPTC profile': () =>
    png(chunk('tEXt', 'Raw profile type iptc\0', hex('iptc', iptc.town))),
  'PNG: raw IPTC profile without its resource': () =>
    png(chunk('tEXt', 'Raw profile type iptc\0', hex('iptc', datasets))),
  'PNG: a town as a text of its own': () => png(chunk('tEXt', `City\0${town}`)),
  'PNG: a text of its own': () => png(chunk('tEXt', `exif:GPSLatitude\0${latitude}`)),
  'PNG: a chunk behind the end': async () =>
    Buffer.concat([await plain('png'), chunk('iCCP', `GPS Latitude: ${latitude}`)]),
  'WEBP: a chunk behind the end': async () =>
    Buffer.concat([await plain('webp'), Buffer.from(`ICCP\x1f\0\0\0GPS Latitude: ${latitude}`)]),
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
