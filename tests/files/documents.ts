import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import PDFDocument from 'pdfkit';

type Draw = (document: PDFKit.PDFDocument) => void;

const draw: Draw = (document) => {
  document.fontSize(20).text('Tides and Harbours').moveDown();
  document.fontSize(11).text('A boat that waits for the tide waits for no one else.');
};

/** A PDF by a real encoder. */
export async function written(
  options: PDFKit.PDFDocumentOptions = {},
  more: Draw = draw,
): Promise<Buffer> {
  const document = new PDFDocument(options);
  more(document);
  document.end();
  return buffer(document);
}

/** A PDF of these objects, numbered from 1, the first of them its catalog. Each character is a byte. */
export function assembled(...objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.indexOf('xref\n')}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const stream = (content: string, entries = '') =>
  `<</Length ${content.length}${entries}>>\nstream\n${content}\nendstream`;

interface Page {
  readonly catalog?: string;
  readonly box?: string;
  readonly content?: string;
  readonly filter?: string;
  readonly more?: readonly string[];
}
const words =
  'BT /F1 20 Tf 72 700 Td (Tides and Harbours) Tj /F1 11 Tf 0 -40 Td (A boat that waits for the tide.) Tj ET';

/** A PDF of one page with words on it, or with whatever else is asked for. */
export const onePage = ({
  catalog = '',
  box = '0 0 612 792',
  content = words,
  filter = '',
  more = [],
}: Page = {}): Buffer =>
  assembled(
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>`,
    stream(content, filter),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...more,
  );

/** A ZIP that holds one file as it is, without compression. */
export function zip(name: string, data: Buffer | string): Buffer {
  const content = Buffer.from(data);
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(content.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), content]);
  const made = Buffer.from([20, 0]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02'),
    made,
    about,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
