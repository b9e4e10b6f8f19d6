import { gzipSync } from 'node:zlib';
import { zip } from '../documents.ts';
import { join, noise, patched, picture } from '../pictures.ts';
import type { Row } from '../row.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48"><path d="M0 0h9"/></svg>';
const page = '<!doctype html><title>Tides</title><script>document.title = "run"</script>';

/** A file of ISO's box format with its brands: HEIC, AVIF and MP4 begin so. */
const boxes = (...brands: readonly string[]) => {
  const type = Buffer.alloc(4);
  type.writeUInt32BE(12 + 4 * brands.length);
  const [major = '', ...rest] = brands;
  return join(type, `ftyp${major}\0\0\0\0${rest.join('')}`, Buffer.alloc(64));
};

const hex = (start: string) => Buffer.concat([Buffer.from(start, 'hex'), Buffer.alloc(64)]);
const text = (content: string) => Buffer.from(content);

const bmp = async () => {
  const { data } = await noise().raw().toBuffer({ resolveWithObject: true });
  const header = Buffer.alloc(54);
  header.write('BM');
  header.writeUInt32LE(54 + data.length, 2);
  for (const [at, value] of [
    [10, 54],
    [14, 40],
    [18, 64],
    [22, 48],
  ] as const) {
    header.writeUInt32LE(value, at);
  }
  header.set([1, 0, 24, 0], 26);
  return Buffer.concat([header, data]);
};

const ico = async () => {
  const png = await picture('png');
  const header = Buffer.alloc(22);
  header.set([0, 0, 1, 0, 1, 0, 64, 48, 0, 0, 1, 0, 32, 0]);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(22, 18);
  return Buffer.concat([header, png]);
};

/** What readers may have at hand and no call takes: `name`, and how its bytes are made. */
const files: readonly (readonly [string, Row['bytes'], string?])[] = [
  ['drawing.svg', () => text(svg), 'image/svg+xml'],
  ['drawing.svgz', () => gzipSync(svg), 'image/svg+xml'],
  ['a drawing.png', () => text(svg), 'image/png'],
  ['photo.heic', () => boxes('heic', 'mif1', 'heic'), 'image/heic'],
  ['photo.heif', () => boxes('mif1', 'mif1', 'heix'), 'image/heif'],
  ['a phone’s photo.jpg', () => boxes('heic', 'mif1', 'heic'), 'image/jpeg'],
  ['photo.avif', () => noise().avif().toBuffer(), 'image/avif'],
  ['scan.tiff', () => noise().tiff().toBuffer(), 'image/tiff'],
  ['of a large end.tif', () => hex('4d4d002a00000008')],
  ['paint.bmp', bmp, 'image/bmp'],
  ['favicon.ico', ico, 'image/x-icon'],
  ['photo.jxl', () => hex('ff0a')],
  ['boxed.jxl', () => hex('0000000c4a584c200d0a870a')],
  ['photo.jp2', () => hex('0000000c6a5020200d0a870a')],
  ['layers.psd', () => hex('384250530001')],
  ['figure.eps', () => text('%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 64 48\n')],
  ['form.fdf', () => text('%FDF-1.2\n1 0 obj<</FDF<<>>>>endobj\n'), 'application/pdf'],
  ['notes.txt', () => text('Tides and harbours.\n')],
  ['notes.png', () => text('Tides and harbours.\n'), 'image/png'],
  ['notes.pdf', () => text('Tides and harbours.\n'), 'application/pdf'],
  ['of two bytes a letter.txt', () => Buffer.from('\ufeffTides', 'utf16le')],
  ['page.html', () => text(page), 'text/html'],
  ['page.pdf', () => text(page), 'application/pdf'],
  ['program.js', () => text('document.title = "run";'), 'text/javascript'],
  ['data.json', () => text('{"tide":[1,2]}')],
  ['table.csv', () => text('harbour,tide\nA,1\n')],
  ['letter.rtf', () => text('{\\rtf1\\ansi Tides}')],
  ['data URL.png', () => text('data:image/png;base64,iVBORw0KGgoAAAAN'), 'image/png'],
  ['letter.docx', () => zip('word/document.xml', '<w:document/>')],
  ['letter by the name of.pdf', () => zip('word/document.xml', '<w:document/>'), 'application/pdf'],
  ['letter.doc', () => hex('d0cf11e0a1b11ae1')],
  ['all.zip', () => zip('notes.txt', 'Tides')],
  ['notes.gz', () => gzipSync('Tides')],
  ['all.7z', () => hex('377abcaf271c')],
  ['all.rar', () => hex('526172211a0701')],
  ['clip.mp4', () => boxes('isom', 'mp41'), 'video/mp4'],
  ['clip.gif', () => boxes('isom', 'mp41'), 'image/gif'],
  ['clip.webm', () => hex('1a45dfa3')],
  ['sound.mp3', () => hex('494433040000')],
  ['sound.wav', () => join('RIFF', Buffer.alloc(4), 'WAVEfmt ', Buffer.alloc(32))],
  ['sound.webp', () => join('RIFF', Buffer.alloc(4), 'WAVEfmt ', Buffer.alloc(32)), 'image/webp'],
  ['film.avi', () => join('RIFF', Buffer.alloc(4), 'AVI LIST', Buffer.alloc(32))],
  ['program.exe', () => hex('4d5a9000')],
  ['program.pdf', () => hex('7f454c46020101'), 'application/pdf'],
  ['program.wasm', () => hex('0061736d01000000')],
  ['letters.woff2', () => join('wOF2', Buffer.alloc(64))],
  ['rows.sqlite', () => join('SQLite format 3\0', Buffer.alloc(64))],
  // One byte from being taken.
  ['newlines mended.png', async () => join('\x89PNG\n\x1a\n', (await picture('png')).subarray(8))],
  ['behind a byte order mark.png', () => join('\xef\xbb\xbf', picture('png'))],
  ['behind a newline.jpg', () => join('\n', picture('jpeg'))],
  ['without its third byte.jpg', async () => patched(await picture('jpeg'), 2, '00')],
  ['of 1988.gif', async () => patched(await picture('gif'), 4, '38')],
  ['in small letters.webp', async () => patched(await picture('webp'), 8, '77656270')],
  ['moving.mng', async () => patched(await picture('png'), 0, '8a4d4e47')],
  ['zeros.bin', () => Buffer.alloc(2048)],
];

/** Files of other types, under their own names and under ours. */
export const strangers: readonly Row[] = files.map(([name, bytes, mimeType]) => ({
  name,
  is: 'other',
  bytes,
  ...(mimeType && { mimeType }),
}));
