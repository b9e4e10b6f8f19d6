import { imageTypes } from '../examples/media-type.ts';
import { invalidBody } from './api-error.ts';
import { readDataUrl } from './data-url.ts';
import { headings } from './headings.ts';
import { imageSize, type Size } from './image-size.ts';
import { type Colour, mainColours } from './main-colours.ts';
import type { Queue } from './queue.ts';
import type { Problem, Readers } from './readers.ts';
import type { Message } from './schema.ts';
import { sha256Of } from './sha256.ts';

export interface ImageFacts extends Size {
  readonly kind: 'image';
  readonly type: (typeof imageTypes)[number];
  /** Size of the file. */
  readonly bytes: number;
  readonly colours: readonly Colour[];
  readonly detail: 'low' | 'high' | 'auto';
  /** Absent where it is not computed. */
  readonly sha256?: string | undefined;
}

export interface PdfFacts {
  readonly kind: 'pdf';
  readonly fileName: string;
  /** Size of the file. */
  readonly bytes: number;
  readonly pages: number;
  readonly pagesRead: number;
  /** Length of the text that was read. */
  readonly characters: number;
  readonly headings: readonly string[];
  /** Absent where it is not computed. */
  readonly sha256?: string | undefined;
}

export type Attachment = ImageFacts | PdfFacts;

type Part = Exclude<Extract<Message, { role: 'user' }>['content'], string>[number];
type ImagePart = Extract<Part, { type: 'image_url' }>;
type FilePart = Extract<Part, { type: 'file' }>;

type TimedReaders = Readers & { readonly pdfTimeLimitMs: number; readonly inTurn: Queue };

const pixelLimit = 50_000_000;

/** What can be told of each file in a conversation, in order. Throws a 400 for one that cannot be read. */
export async function readAttachments(
  messages: readonly Message[],
  readers: TimedReaders,
  signal: AbortSignal,
): Promise<readonly Attachment[]> {
  const found: Attachment[] = [];
  for (const [index, message] of messages.entries()) {
    if (message.role !== 'user' || typeof message.content === 'string') continue;
    for (const [place, part] of message.content.entries()) {
      const at = `messages[${index}].content[${place}]`;
      signal.throwIfAborted();
      if (part.type === 'image_url') found.push(await readImage(part, at, readers));
      if (part.type === 'file') found.push(await readPdf(part, at, readers, signal));
    }
  }
  return found;
}

async function readImage(part: ImagePart, at: string, readers: Readers): Promise<ImageFacts> {
  const { url, detail } = part.image_url;
  const place = `${at}.image_url.url`;
  const { type, bytes } = readDataUrl(url, place, imageTypes);
  const size = imageSize(bytes, type);
  if (!size || size.width === 0 || size.height === 0) {
    throw invalidBody(`${place}: the image does not state its size. The file is damaged.`);
  }
  if (size.width * size.height > pixelLimit) {
    const stated = `${size.width} × ${size.height} pixels`;
    throw invalidBody(`${place}: the image has ${stated}. At most ${pixelLimit} are taken.`);
  }
  const length = bytes.length;
  const sha256 = await sha256Of(bytes);
  const reading = await readers.readImage(bytes, type);
  if ('problem' in reading) {
    throw invalidBody(`${place}: the image does not decode. The file is damaged.`);
  }
  const colours = mainColours(reading.rgba);
  return { kind: 'image', type, bytes: length, ...size, colours, detail: detail ?? 'auto', sha256 };
}

async function readPdf(
  part: FilePart,
  at: string,
  readers: TimedReaders,
  signal: AbortSignal,
): Promise<PdfFacts> {
  const place = `${at}.file.file_data`;
  const { bytes } = readDataUrl(part.file.file_data, place, ['application/pdf']);
  const length = bytes.length;
  const sha256 = await sha256Of(bytes);
  const read = () =>
    withinTime(readers.pdfTimeLimitMs, signal, place, (either) => readers.readPdf(bytes, either));
  const reading = await readers.inTurn(read, signal);
  if ('problem' in reading) throw invalidBody(`${place}: ${pdfProblems[reading.problem]}`);
  const { items, pages, pagesRead } = reading;
  const characters = items.reduce((sum, { text }) => sum + text.trim().length, 0);
  if (characters === 0) {
    throw invalidBody(`${place}: the PDF has no text that can be read. It may be a scan.`);
  }
  const fileName = part.file.filename;
  const facts = { fileName, bytes: length, pages, pagesRead, characters, sha256 };
  return { kind: 'pdf', ...facts, headings: headings(items) };
}

const pdfProblems: Readonly<Record<Problem['problem'], string>> = {
  password: 'the PDF is encrypted and wants a password. Send it without one.',
  corrupt: 'the PDF cannot be read. The file is damaged.',
  tooLarge: 'the PDF unpacks to more than the sandbox takes.',
};

async function withinTime<T>(
  milliseconds: number,
  signal: AbortSignal,
  place: string,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const tooLong = AbortSignal.timeout(milliseconds);
  try {
    return await read(AbortSignal.any([signal, tooLong]));
  } catch (error) {
    signal.throwIfAborted();
    if (!tooLong.aborted) throw error;
    throw invalidBody(`${place}: the PDF takes longer than ${milliseconds / 1000} s to read.`);
  }
}
