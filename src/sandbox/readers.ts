import type { MediaType } from '../examples/media-type.ts';
import type { TextItem } from './headings.ts';

/** What the sandbox needs from where it runs: in a page and in Node, files are decoded by different means. */
export interface Readers {
  /** RGBA bytes of the image, made smaller; a problem if it does not decode. */
  readonly readImage: (
    bytes: Uint8Array<ArrayBuffer>,
    type: MediaType,
  ) => Promise<{ readonly rgba: Uint8Array | Uint8ClampedArray } | Problem>;
  /** Text of the PDF; a problem if it cannot be read. Takes the bytes over. Rejects once the signal aborts. */
  readonly readPdf: (
    bytes: Uint8Array<ArrayBuffer>,
    signal: AbortSignal,
  ) => Promise<PdfText | Problem>;
}

export interface PdfText {
  readonly pages: number;
  /** Pages that were read: the first ones, if there are very many. */
  readonly pagesRead: number;
  readonly items: readonly TextItem[];
}

export interface Problem {
  readonly problem: 'corrupt' | 'password' | 'tooLarge';
}

/** Longest side of the image that colours are taken from, in pixels. */
export const thumbnail = 128;
