import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { type Section, sections } from './renaissance-text.ts';

/** Sizes in points. A heading is told from the text by its size, so the two are far apart. */
const size = { heading: 22, body: 11.5, footer: 9 };
const margin = 76;
const sectionsOnFirstPage = 3;

// One fixed moment: pdfkit derives the file's id from it, and the same source must give the same bytes.
const written = new Date('2026-01-01T00:00:00Z');

function section(doc: PDFKit.PDFDocument, { heading, paragraphs }: Section) {
  doc.font('Helvetica-Bold').fontSize(size.heading).fillColor('#7a2f1d').text(heading);
  doc.moveDown(0.3).fontSize(size.body).fillColor('#1c1c1e');
  for (const paragraph of paragraphs) {
    const pieces = paragraph.split('*');
    pieces.forEach((piece, i) => {
      doc.font(i % 2 ? 'Times-Italic' : 'Times-Roman');
      doc.text(piece, { lineGap: 3, paragraphGap: 6, continued: i < pieces.length - 1 });
    });
  }
  doc.y += 13;
}

function pageNumber(doc: PDFKit.PDFDocument, page: number) {
  const { width, height, margins } = doc.page;
  // Text below the bottom margin would start a new page.
  margins.bottom = 0;
  doc.font('Helvetica').fontSize(size.footer).fillColor('#6b6b70');
  doc.text(String(page), 0, height - 44, { width, align: 'center', lineBreak: false });
}

/** The document of the second example: two A4 pages, five headings. The bytes are the same on every machine. */
export function renaissancePdf(): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    lang: 'en',
    displayTitle: true,
    // zlib differs between platforms; plain text streams do not.
    compress: false,
    info: { Title: 'The Renaissance', CreationDate: written, ModDate: written },
  });
  const bytes = buffer(doc);
  for (const part of sections.slice(0, sectionsOnFirstPage)) section(doc, part);
  pageNumber(doc, 1);
  doc.addPage();
  for (const part of sections.slice(sectionsOnFirstPage)) section(doc, part);
  pageNumber(doc, 2);
  doc.end();
  return bytes;
}
