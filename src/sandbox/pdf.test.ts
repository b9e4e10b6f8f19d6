import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { headings } from './headings.ts';
import { readPdf } from './pdf.ts';
import { bodyText, drawChapters, makePdf } from './test-files.ts';

const never = new AbortController().signal;
const read = (bytes: Uint8Array) => readPdf(new Uint8Array(bytes), never, pdfjs);

test('text with sizes, baselines and pages', async () => {
  const bytes = await makePdf((document) => {
    document.fontSize(20).text('First', 72, 100);
    document.addPage().fontSize(11).text('Second', 72, 200);
  });
  expect(await read(bytes)).toEqual({
    pages: 2,
    pagesRead: 2,
    items: [
      { text: 'First', size: 20, y: expect.closeTo(792 - 100 - 14, 0), page: 1 },
      { text: 'Second', size: 11, y: expect.closeTo(792 - 200 - 8, 0), page: 2 },
    ],
  });
});

test('headings of a document over several pages', async () => {
  const long =
    'A heading so long that it does not fit on one line of this page, and runs over to a second';
  const chapters = [
    'One',
    'Two',
    long,
    ...Array.from({ length: 12 }, (_, index) => `Chapter ${index}`),
  ];
  const reading = await read(await makePdf(drawChapters('The Title', chapters)));
  if ('problem' in reading) throw new Error(reading.problem);
  expect(reading.pages).toBeGreaterThan(1);
  expect(headings(reading.items)).toEqual(['The Title', ...chapters]);
});

describe('what cannot be read', () => {
  const draw = (document: PDFKit.PDFDocument) => void document.text(bodyText);

  test('a PDF with a password', async () => {
    for (const pdfVersion of ['1.3', '1.7ext3'] as const) {
      const bytes = await makePdf(draw, { pdfVersion, userPassword: 'secret' });
      expect(await read(bytes)).toEqual({ problem: 'password' });
    }
  });

  test('bytes that are no PDF, as damaged', async () => {
    expect(await read(new TextEncoder().encode('Hello'))).toEqual({ problem: 'corrupt' });
  });

  test.each([
    ['only its first bytes', '%PDF-1.7\n'],
    ['text after them', `%PDF-1.7\n${'not a PDF '.repeat(100)}`],
    [
      'a page tree that leads nowhere',
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 9 0 R>>endobj\ntrailer<</Root 1 0 R>>',
    ],
    [
      'a million pages that are not there',
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1000000/Kids[]>>endobj\ntrailer<</Root 1 0 R>>',
    ],
  ])('%s', async (_, text) => {
    const reading = await read(new TextEncoder().encode(text));
    // Where pdf.js mends the file, nothing is left in it to read.
    expect('problem' in reading ? 0 : reading.items.length).toBe(0);
  });

  test('a PDF cut in half is mended or refused, never thrown', async () => {
    const bytes = await makePdf(drawChapters('The Title', ['One', 'Two']));
    for (const part of [0.2, 0.5, 0.9]) {
      const reading = await read(bytes.subarray(0, bytes.length * part));
      expect(reading).toEqual(expect.any(Object));
    }
  });
});

test('an owner password alone keeps nobody from reading', async () => {
  const bytes = await makePdf((document) => void document.text('Hello'), {
    ownerPassword: 'secret',
  });
  expect(await read(bytes)).toMatchObject({ pages: 1, items: [{ text: 'Hello' }] });
});

test('of very many pages the first hundred are read', async () => {
  const bytes = await makePdf((document) => {
    for (let page = 1; page <= 130; page += 1) document.addPage().text(`Page ${page}`);
  });
  const reading = await read(bytes);
  expect(reading).toMatchObject({ pages: 131, pagesRead: 100 });
});

test('a page of any size is only read, not drawn', async () => {
  const bytes = await makePdf((document) => void document.text('Huge'), { size: [1e7, 1e7] });
  expect(await read(bytes)).toMatchObject({ pages: 1, items: [{ text: 'Huge' }] });
});

test('an abort rejects at once', async () => {
  const bytes = await makePdf((document) => void document.text('Hello'));
  await expect(readPdf(new Uint8Array(bytes), AbortSignal.abort(), pdfjs)).rejects.toThrow(
    /abort/i,
  );
});
