import { assembled, onePage, written } from '../documents.ts';
import { cut, join, patched, picture } from '../pictures.ts';
import type { Kind, Row } from '../row.ts';

const damaged = /The file is damaged/;
const unread = /no text that can be read|cannot be read/;

const formats = ['png', 'jpeg', 'gif', 'webp'] as const;
const kinds = { png: 'PNG', jpeg: 'JPEG', gif: 'GIF', webp: 'WEBP' } as const;
/** Where the frame header of a JPEG states the size, in pixels. */
const frameSize = (jpeg: Buffer) => jpeg.indexOf(Buffer.from('ffc0', 'hex')) + 5;

const truncated: readonly Row[] = formats.flatMap((format): Row[] => [
  // Too little is left to tell its type.
  {
    name: `two bytes of a.${format}`,
    is: 'other',
    bytes: async () => (await picture(format)).subarray(0, 2),
  },
  {
    name: `a mark alone.${format}`,
    is: kinds[format],
    bytes: async () => (await picture(format)).subarray(0, 12),
    refusal: damaged,
  },
  {
    name: `cut in half.${format}`,
    is: kinds[format],
    bytes: () => cut(picture(format)),
    refusal: damaged,
    ...(format !== 'webp' && { inFirefox: { answer: /64 × 48/ } }), // It shows what there is of the others.
  },
]);

const empty: readonly Row[] = [
  'nothing.png',
  'nothing.jpg',
  'nothing.gif',
  'nothing.webp',
  'nothing.pdf',
  'nothing',
].map((name) => ({ name, is: 'empty' as Kind, bytes: () => Buffer.of() }));

const pictures: readonly Row[] = [
  {
    name: 'a wrong checksum.png',
    is: 'PNG',
    bytes: async () => patched(await picture('png'), 29, '00000000'),
    refusal: damaged,
  },
  {
    name: 'no pixels.png',
    is: 'PNG',
    bytes: async () => patched(await picture('png'), 16, '0000000000000000'),
    refusal: /does not state its size/,
  },
  {
    name: 'four thousand million pixels.png',
    is: 'PNG',
    bytes: async () => patched(await picture('png'), 16, '0000ffff0000ffff'),
    refusal: /65535 × 65535 pixels\. At most/,
  },
  {
    name: 'four thousand million pixels.jpg',
    is: 'JPEG',
    bytes: async () => {
      const jpeg = await picture('jpeg');
      return patched(jpeg, frameSize(jpeg), 'ffffffff');
    },
    refusal: /65535 × 65535 pixels\. At most/,
  },
  {
    name: 'zeros behind its mark.gif',
    is: 'GIF',
    bytes: () => Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(300)]),
    refusal: /does not state its size/,
  },
  {
    name: 'of an unknown kind.webp',
    is: 'WEBP',
    bytes: async () => patched(await picture('webp'), 12, '5650385a'),
    refusal: damaged,
  },
];

const documents: readonly Row[] = [
  {
    name: 'its first line.pdf',
    is: 'PDF',
    bytes: () => Buffer.from('%PDF-1.7\n'),
    refusal: unread,
  },
  {
    name: 'noise behind its mark.pdf',
    is: 'PDF',
    bytes: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(400, 0x5a)]),
    refusal: unread,
  },
  { name: 'cut in half.pdf', is: 'PDF', bytes: () => cut(written()), refusal: unread },
  {
    name: 'cut before its table.pdf',
    is: 'PDF',
    bytes: () => onePage().subarray(0, onePage().indexOf('xref\n')),
    refusal: unread,
  },
  {
    name: 'a table that is elsewhere.pdf',
    is: 'PDF',
    bytes: () =>
      join(
        onePage()
          .toString('latin1')
          .replace(/startxref\n\d+/, 'startxref\n99999'),
      ),
    answer: /Tides and Harbours/, // Readers of PDF look through all of it then.
  },
  {
    name: 'no page tree.pdf',
    is: 'PDF',
    bytes: () => assembled('<</Type/Catalog/Pages 9 0 R>>'),
    refusal: unread,
  },
  {
    name: 'a page tree that bites its tail.pdf',
    is: 'PDF',
    bytes: () =>
      assembled('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>'),
    refusal: unread,
  },
  {
    name: 'a million pages that are not there.pdf',
    is: 'PDF',
    bytes: () => assembled('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 1000000>>'),
    refusal: unread,
  },
  {
    name: 'a page of no size.pdf',
    is: 'PDF',
    bytes: () => onePage({ box: '0 0 0 0' }),
    answer: /Tides and Harbours/,
  },
  {
    name: 'text that does not inflate.pdf',
    is: 'PDF',
    bytes: () => onePage({ content: 'x\xda torn', filter: '/Filter/FlateDecode' }),
    refusal: unread,
  },
  {
    name: 'a scan.pdf',
    is: 'PDF',
    bytes: async () => {
      const scan = await picture('jpeg');
      return written({}, (document) => void document.image(scan, 72, 72));
    },
    refusal: /It may be a scan/,
  },
  { name: 'no words.pdf', is: 'PDF', bytes: () => written({}, () => {}), refusal: /no text/ },
];

/** Ciphers of PDF, by the versions that brought them. */
const locked: readonly Row[] = (
  [
    ['RC4 of 40 bits', '1.3'],
    ['RC4 of 128 bits', '1.4'],
    ['AES of 128 bits', '1.6'],
    ['AES of 256 bits', '1.7ext3'],
  ] as const
).map(([cipher, pdfVersion]) => ({
  name: `locked by ${cipher}.pdf`,
  is: 'PDF',
  bytes: () => written({ pdfVersion, userPassword: 'tide' }),
  refusal: /encrypted and wants a password/,
}));

const guarded: Row = {
  name: 'locked against changes alone.pdf',
  is: 'PDF',
  bytes: () => written({ pdfVersion: '1.7ext3', ownerPassword: 'tide' }),
  answer: /Tides and Harbours/,
};

/** Files that are not whole, and those that nobody can open. */
export const damagedRows: readonly Row[] = [
  ...truncated,
  ...empty,
  ...pictures,
  ...documents,
  ...locked,
  guarded,
];
