import { chunk, jpeg, png, segment } from '../../../src/chat/attach/metadata/pictures.fixture.ts';
import { onePage, written, zip } from '../documents.ts';
import { join, picture } from '../pictures.ts';
import type { Row } from '../row.ts';

const script = '<script>document.title = "run"</script>';
const tides = /Tides and Harbours/;
const unread = /no text that can be read|cannot be read/;

/** A type under another's name: the bytes count, and what goes out is called what it is. */
const renamed: readonly Row[] = [
  { name: 'a PNG.jpg', is: 'PNG', bytes: () => picture('png'), mimeType: 'image/jpeg' },
  { name: 'a PNG.pdf', is: 'PNG', bytes: () => picture('png'), mimeType: 'application/pdf' },
  { name: 'a JPEG.png', is: 'JPEG', bytes: () => picture('jpeg'), mimeType: 'image/png' },
  { name: 'a GIF.txt', is: 'GIF', bytes: () => picture('gif'), mimeType: 'text/plain' },
  { name: 'a WEBP.png', is: 'WEBP', bytes: () => picture('webp'), mimeType: 'image/png' },
  { name: 'a WEBP.html', is: 'WEBP', bytes: () => picture('webp'), mimeType: 'text/html' },
  { name: 'a PDF.png', is: 'PDF', bytes: () => written(), mimeType: 'image/png', answer: tides },
  { name: 'a PDF.exe', is: 'PDF', bytes: () => written(), mimeType: 'application/x-msdownload' },
  { name: 'no extension', is: 'PNG', bytes: () => picture('png') },
];

/** One file that two programs read as two things. The mark at its start decides; it goes out as it is. */
const polyglots: readonly Row[] = [
  {
    name: 'a script that begins as a.gif',
    is: 'GIF',
    bytes: () => Buffer.from('GIF89a=1;document.title="run"//'),
    refusal: /At most/, // Its letters read as a size of 323 million pixels.
  },
  { name: 'a ZIP behind a.gif', is: 'GIF', bytes: () => join(picture('gif'), zip('a', 'b')) },
  { name: 'a ZIP behind a.png', is: 'PNG', bytes: () => join(picture('png'), zip('a', 'b')) },
  {
    name: 'a page within a.png',
    is: 'PNG',
    bytes: () => png(chunk('tEXt', `Comment\0${script}`)),
    answer: /48 × 32/,
  },
  { name: 'a page within a.jpg', is: 'JPEG', bytes: () => jpeg(segment(0xfe, script)) },
  { name: 'a page behind a.webp', is: 'WEBP', bytes: () => join(picture('webp'), script) },
  {
    name: 'a PDF within a.jpg',
    is: 'JPEG',
    bytes: () => jpeg(segment(0xfe, onePage().toString('latin1'))),
    answer: /JPEG image/,
  },
  { name: 'a ZIP behind a.pdf', is: 'PDF', bytes: () => join(written(), zip('a', 'b')) },
  {
    name: 'a page within a.pdf',
    is: 'PDF',
    bytes: () => onePage({ more: [`(${script})`] }),
    answer: tides,
  },
  // Readers of PDF look for its mark in the first kilobyte.
  {
    name: 'behind the headers of a mail.pdf',
    is: 'PDF',
    bytes: () => join(`Subject: Tides\r\n\r\n${' '.repeat(900)}\r\n`, onePage()),
    answer: tides,
  },
  {
    name: 'behind more than a kilobyte.pdf',
    is: 'other',
    bytes: () => join(' '.repeat(1024), onePage()),
  },
  { name: 'a ZIP that holds a.pdf', is: 'PDF', bytes: () => zip('tides.pdf', onePage()) },
  {
    name: 'a page that speaks of.pdf',
    is: 'PDF',
    bytes: () => Buffer.from(`<!doctype html>A PDF begins with %PDF-1.7.${script}`),
    refusal: unread,
  },
  {
    name: 'a script that runs on opening.pdf',
    is: 'PDF',
    bytes: () => onePage({ catalog: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>' }),
    answer: tides,
  },
  {
    name: 'a link that opens by itself.pdf',
    is: 'PDF',
    bytes: () => onePage({ catalog: '/OpenAction<</S/URI/URI(https://example.com/)>>' }),
    answer: tides,
  },
];

export const disguised: readonly Row[] = [...renamed, ...polyglots];
