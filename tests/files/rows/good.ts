import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { exifSegment, jpeg } from '../../../src/chat/attach/metadata/pictures.fixture.ts';
import { onePage, written } from '../documents.ts';
import { animatedPng, animation, noise, patched, picture } from '../pictures.ts';
import type { Row } from '../row.ts';

const size = /64 × 48 pixels/;
const tides = /Tides and Harbours/;
const pages = (count: number) => (document: PDFKit.PDFDocument) => {
  document.fontSize(20).text('Tides and Harbours').fontSize(11).text('A boat waits.');
  for (let page = 2; page <= count; page += 1) document.addPage().text(`Page ${page}`);
};

/** Each type as programs write it, the rarer ways too. All are taken, and the sandbox reads them. */
export const good: readonly Row[] = [
  { name: 'plain.png', is: 'PNG', bytes: () => picture('png'), answer: size },
  { name: 'interlaced.png', is: 'PNG', bytes: () => noise().png({ progressive: true }).toBuffer() },
  { name: 'palette.png', is: 'PNG', bytes: () => noise().png({ palette: true }).toBuffer() },
  {
    name: '16 bits a channel.png',
    is: 'PNG',
    bytes: () => noise().toColourspace('rgb16').png().toBuffer(),
    answer: size,
  },
  {
    name: 'transparent.png',
    is: 'PNG',
    bytes: () =>
      sharp({ create: { width: 64, height: 48, channels: 4, background: '#0000' } })
        .png()
        .toBuffer(),
    answer: /transparent/,
  },
  { name: 'one pixel.png', is: 'PNG', bytes: () => noise().resize(1, 1).png().toBuffer() },
  { name: 'animated.png', is: 'PNG', bytes: animatedPng, answer: size },
  { name: 'plain.jpeg', is: 'JPEG', bytes: () => picture('jpeg'), answer: size },
  {
    name: 'progressive.jpg',
    is: 'JPEG',
    bytes: () => noise().jpeg({ progressive: true }).toBuffer(),
  },
  { name: 'grey.jpg', is: 'JPEG', bytes: () => noise().greyscale().jpeg().toBuffer() },
  {
    name: 'CMYK.jpg',
    is: 'JPEG',
    bytes: () => noise().toColourspace('cmyk').jpeg().toBuffer(),
    answer: size,
  },
  {
    name: 'turned by its EXIF.jpg',
    is: 'JPEG',
    bytes: () => jpeg(exifSegment({ gps: 'none' })),
    answer: /48 × 32 pixels/,
  },
  { name: 'plain.gif', is: 'GIF', bytes: () => picture('gif'), answer: size },
  {
    name: 'of 1987.gif',
    is: 'GIF',
    bytes: async () => patched(await picture('gif'), 4, '37'),
    answer: size,
  },
  { name: 'animated.gif', is: 'GIF', bytes: () => animation('gif'), answer: size },
  { name: 'plain.webp', is: 'WEBP', bytes: () => picture('webp'), answer: size },
  { name: 'lossless.webp', is: 'WEBP', bytes: () => noise().webp({ lossless: true }).toBuffer() },
  {
    name: 'with alpha.webp',
    is: 'WEBP',
    bytes: () => noise().ensureAlpha(0.9).webp().toBuffer(),
    answer: size,
  },
  { name: 'animated.webp', is: 'WEBP', bytes: () => animation('webp'), answer: size },
  { name: 'plain.pdf', is: 'PDF', bytes: () => written(), answer: tides },
  { name: 'of version 2.pdf', is: 'PDF', bytes: () => patched(onePage(), 5, '322e30') },
  {
    name: 'deflated.pdf',
    is: 'PDF',
    bytes: () =>
      onePage({
        content: deflateSync('BT /F1 20 Tf 72 700 Td (Tides) Tj ET').toString('latin1'),
        filter: '/Filter/FlateDecode',
      }),
  },
  {
    name: 'as large as a field.pdf',
    is: 'PDF',
    bytes: () => written({ size: [1e7, 1e7] }),
    answer: tides,
  },
  {
    name: 'of 130 pages.pdf',
    is: 'PDF',
    bytes: () => written({}, pages(130)),
    answer: /130 pages.*Only the first 100 pages/,
  },
];
