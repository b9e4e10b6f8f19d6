import { crc32 } from 'node:zlib';
import sharp from 'sharp';

// Metadata of photographs, made byte by byte, so that each way of writing it is there.

export type Format = 'jpeg' | 'png' | 'webp';

/** What no file may hold any more: numbers, texts and names that stand nowhere else. */
export const traces = {
  numbers: [3_456_789, 5_678_912],
  texts: ['51,30.34567N', '0,7.56789W', 'Little Wittering', '+51.5034-000.1276/', 'ttering'],
};
export const [latitude, longitude, town, film] = traces.texts as [string, string, string, string];

const pictures = new Map<Format, Promise<Buffer>>();
/** A picture with no metadata. */
export function plain(format: Format): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 120, sigma: 60 } as const;
  const made =
    pictures.get(format) ??
    sharp({ create: { width: 48, height: 32, channels: 3, background: '#000', noise } })
      .toFormat(format)
      .toBuffer();
  pictures.set(format, made);
  return made;
}

interface ExifParts {
  readonly little?: boolean;
  readonly orientation?: number;
  readonly gps?: 'place' | 'zeros' | 'version' | 'none';
  /** Bytes cut off the end. */
  readonly cut?: number;
}

/** A TIFF structure with an orientation, a maker and, at its end, a GPS directory. */
export function tiff({ little = true, orientation = 6, gps = 'place', cut = 0 }: ExifParts = {}) {
  const bytes = Buffer.alloc(256);
  const short = (value: number, at: number) =>
    little ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    little ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at);
  const entry = (at: number, tag: number, type: number, count: number, value: number | string) => {
    short(tag, at);
    short(type, at + 2);
    long(count, at + 4);
    if (typeof value === 'string') bytes.write(value, at + 8, 'latin1');
    else if (type === 3) short(value, at + 8);
    else long(value, at + 8);
  };
  const rationals = (at: number, values: readonly number[]) => {
    for (const [index, value] of values.entries()) {
      long(value, at + 8 * index);
      long(100_000, at + 8 * index + 4);
    }
  };
  bytes.write(little ? 'II*\0' : 'MM\0*', 0, 'latin1');
  long(8, 4);
  short(gps === 'none' ? 2 : 3, 8);
  entry(10, 0x010f, 2, 8, 64);
  bytes.write('Raccoon\0', 64);
  entry(22, 0x0112, 3, 1, orientation);
  if (gps !== 'none') entry(34, 0x8825, 4, 1, 80);
  if (gps === 'version') {
    short(1, 80);
    entry(82, 0, 1, 4, '\x02\x03\0\0');
  }
  if (gps === 'place') {
    const [north = 0, west = 0] = traces.numbers;
    short(5, 80);
    entry(82, 0, 1, 4, '\x02\x03\0\0');
    entry(94, 1, 2, 2, 'N\0');
    entry(106, 2, 5, 3, 160);
    rationals(160, [5_100_000, 3_000_000, north]);
    entry(118, 3, 2, 2, 'W\0');
    entry(130, 4, 5, 3, 190);
    rationals(190, [0, 700_000, west]);
  }
  if (gps === 'zeros') {
    short(1, 80);
    entry(82, 2, 5, 3, 160);
  }
  return bytes.subarray(0, bytes.length - cut);
}

const rdf = (attributes: string, inner = '') =>
  Buffer.from(`<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" dc:format="a > b" ${attributes}>${inner}</rdf:Description>
</rdf:RDF></x:xmpmeta>${' '.repeat(40)}<?xpacket end="w"?>`);

export const xmp = {
  attributes: rdf(`exif:GPSLatitude="${latitude}" exif:GPSLongitude='${longitude}'`),
  elements: rdf(
    '',
    `<exif:GPSLatitude>${latitude}</exif:GPSLatitude>
     <exif:GPSLongitude >${longitude}</exif:GPSLongitude ><dc:title>A raccoon</dc:title>`,
  ),
  town: rdf(`photoshop:City="${town}"`),
  torn: Buffer.from(`<rdf:Description><exif:GPSLatitude>${latitude}`),
  tornTown: Buffer.from(`<rdf:Description><photoshop:City>${town}`),
  cutInTag: Buffer.from(`<rdf:RDF><rdf:Description rdf:about="" photoshop:City="${town}" dc:ti`),
  townByLanguage: rdf(
    '',
    `<Iptc4xmpExt:LocationName><rdf:Alt><rdf:li xml:lang="en">${town}</rdf:li></rdf:Alt></Iptc4xmpExt:LocationName>`,
  ),
  long: Buffer.concat([
    Buffer.alloc(300_000, '<dc:title>A raccoon</dc:title>\n'),
    rdf(`photoshop:City="${town}"`),
  ]),
  comment: rdf('', `<!-- GPSLatitude ${latitude} -->`),
  none: rdf('exif:GPSVersionID="2.3.0.0" photoshop:City=""', '<dc:title>GPS watches</dc:title>'),
};

const dataset = (number: number, text: string) =>
  Buffer.from([0x1c, 2, number, 0, text.length, ...Buffer.from(text)]);
const resource = (data: Buffer) =>
  Buffer.concat([
    Buffer.from('8BIM\x04\x04\0\0', 'latin1'),
    Buffer.from([0, 0, 0, data.length]),
    data,
    Buffer.alloc(data.length % 2),
  ]);
export const iptc = {
  town: resource(Buffer.concat([dataset(120, 'A raccoon'), dataset(90, town)])),
  none: resource(Buffer.concat([dataset(120, 'A raccoon'), dataset(90, '')])),
};

export function segment(code: number, ...content: (Buffer | string)[]): Buffer {
  const data = Buffer.concat(
    content.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );
  const length = data.length + 2;
  return Buffer.concat([Buffer.from([0xff, code, length >> 8, length & 0xff]), data]);
}
export const exifSegment = (parts?: ExifParts) => segment(0xe1, 'Exif\0\0', tiff(parts));
export const xmpSegment = (packet: Buffer) =>
  segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', packet);
export const photoshopSegment = (data: Buffer) => segment(0xed, 'Photoshop 3.0\0', data);

export const long = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
/** A JPEG with segments behind its first marker. */
export const jpeg = async (...segments: Buffer[]): Promise<Buffer> => {
  const picture = await plain('jpeg');
  return Buffer.concat([picture.subarray(0, 2), ...segments, picture.subarray(2)]);
};

export function chunk(type: string, ...content: (Buffer | string)[]): Buffer {
  const data = Buffer.concat([
    Buffer.from(type),
    ...content.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  ]);
  return Buffer.concat([long(data.length - 4), data, long(crc32(data))]);
}
/** A PNG with chunks behind its header or, where `late`, before its end. */
export const png = async (added: Buffer, late = false): Promise<Buffer> => {
  const picture = await plain('png');
  const at = late ? picture.length - 12 : 33;
  return Buffer.concat([picture.subarray(0, at), added, picture.subarray(at)]);
};
export const hex = (name: string, data: Buffer) =>
  `\n${name}\n${String(data.length).padStart(8)}\n${data.toString('hex').replace(/.{72}/g, '$&\n')}\n`;

/** A WEBP in the extended form with chunks behind its picture. */
export async function webp(...chunks: [type: string, data: Buffer][]): Promise<Buffer> {
  const picture = (await plain('webp')).subarray(12);
  const flags = chunks.reduce(
    (all, [type]) => all | (type === 'EXIF' ? 8 : type === 'XMP ' ? 4 : 0),
    0,
  );
  const riff = (type: string, data: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(data.length);
    return Buffer.concat([Buffer.from(type), size, data, Buffer.alloc(data.length % 2)]);
  };
  const header = riff('VP8X', Buffer.from([flags, 0, 0, 0, 47, 0, 0, 31, 0, 0]));
  const rest = chunks.map(([type, data]) => riff(type, data));
  return riff('RIFF', Buffer.concat([Buffer.from('WEBP'), header, picture, ...rest]));
}
