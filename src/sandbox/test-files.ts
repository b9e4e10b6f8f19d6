// Files made for the tests, by libraries that had no part in reading them.
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';

export const dataUrl = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

type Rgb = { r: number; g: number; b: number };

/** The left three quarters in one colour, the rest in another. The width is a multiple of four. */
export const makeImage = (
  format: 'png' | 'jpeg' | 'gif' | 'webp',
  {
    width = 64,
    height = 40,
    left = { r: 200, g: 20, b: 20 },
    right = { r: 20, g: 40, b: 200 },
  } = {},
): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: left satisfies Rgb } })
    .composite([
      {
        input: { create: { width: width / 4, height, channels: 3, background: right } },
        gravity: 'east',
      },
    ])
    .toFormat(format, format === 'webp' ? { lossless: true } : {})
    .toBuffer();

/** A PDF that `draw` fills. Compression can be off so that a test can break a known byte. */
export function makePdf(
  draw: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const document = new PDFDocument(options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
  });
  draw(document);
  document.end();
  return done;
}

export const bodyText =
  'Painters, sculptors and scholars looked again at the ancient world, and then at the world around them. ' +
  'What they saw they measured, drew and wrote down, and others read it, argued with it and went further.';

/** A title, then headings with body text under each. */
export const drawChapters =
  (title: string, chapters: readonly string[]) =>
  (document: PDFKit.PDFDocument): void => {
    document.fontSize(26).text(title).moveDown();
    for (const chapter of chapters) {
      document.fontSize(16).text(chapter).moveDown(0.5);
      document.fontSize(11).text(bodyText).moveDown();
    }
  };

/** A page whose content, by default of spaces, unpacks to many bytes. Packed several times, it is a kilobyte or so. */
export function packedPdf(bytes: number, layers: number, content = ' '): Buffer {
  let packed = Buffer.alloc(bytes, content);
  for (let layer = 0; layer < layers; layer += 1) packed = deflateSync(packed, { level: 9 });
  const filters = '/FlateDecode'.repeat(layers);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>',
    `<</Length ${packed.length}/Filter[${filters}]>>stream\n`,
  ].map((object, index) => `${index + 1} 0 obj${object}${index < 3 ? 'endobj\n' : ''}`);
  const end = '\nendstream endobj\ntrailer<</Root 1 0 R>>';
  return Buffer.concat([Buffer.from(`%PDF-1.4\n${objects.join('')}`), packed, Buffer.from(end)]);
}

/** The body of a call with this PDF. */
export function pdfRequest(bytes: Uint8Array): string {
  const file = { filename: 'a.pdf', file_data: dataUrl('application/pdf', bytes) };
  const messages = [{ role: 'user', content: [{ type: 'file', file }] }];
  return JSON.stringify({ model: 'x', messages });
}
