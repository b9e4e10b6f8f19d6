// With Vite's `?url` both become assets of the site itself, as their makers give them out: small already, so that no
// build has to read and to shrink them again.
import pdfSrc from 'pdfjs-dist/legacy/build/pdf.min.mjs?url';
import pdfjsWorkerSrc from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { MediaType } from '../examples/media-type.ts';
import { createSandbox } from './index.ts';
import { type Pdfjs, readPdf } from './pdf.ts';
import workerSrc from './pdf.worker.ts?worker&url';
import { type PdfText, type Problem, type Readers, thumbnail } from './readers.ts';

const readImage: Readers['readImage'] = async (bytes, type) => {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes], { type }));
  } catch {
    // The browser says no more than that it does not decode.
    return { problem: 'corrupt' };
  }
  const scale = Math.min(1, thumbnail / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('This browser draws on no canvas.');
  // Smoothing would mix colours that the image has not.
  context.imageSmoothingEnabled = false;
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return { rgba: context.getImageData(0, 0, width, height).data };
};

/** How often pdf.js failed to load: Firefox gives up on a module at one address for good. */
let failures = 0;

async function loadPdfjs(): Promise<Pdfjs> {
  const src = failures ? `${pdfSrc}?${failures}` : pdfSrc;
  return import(/* @vite-ignore */ src).catch((error: unknown) => {
    failures += 1;
    throw error;
  });
}

/** In a worker of its own for each PDF, which ends with it. */
async function readPdfInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<PdfText | Problem> {
  const pdfjs = await loadPdfjs();
  const worker = new Worker(workerSrc, { type: 'module', name: pdfjsWorkerSrc });
  const ended = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const listen = { signal: ended.signal };
      worker.addEventListener('error', () => reject(new Error('No reader of PDFs.')), listen);
      worker.addEventListener(
        'message',
        () => readPdf(bytes, signal, pdfjs, worker).then(resolve, reject),
        { ...listen, once: true },
      );
      const look = ({ data }: MessageEvent) => {
        if (data === 'too large') resolve({ problem: 'tooLarge' });
      };
      worker.addEventListener('message', look, listen);
      signal.addEventListener('abort', () => reject(signal.reason), listen);
    });
  } finally {
    ended.abort();
    worker.terminate();
  }
}

/** The sandbox inside the page: for the SDK's `fetch` option. Nothing leaves the browser. */
export const sandbox = createSandbox({ readImage, readPdf: readPdfInWorker });

/** Loads what a file of this type needs, so that a run of it works with the network unplugged. */
export async function prepare(type: MediaType): Promise<void> {
  if (type !== 'application/pdf') return;
  // The scripts of the worker are read again, from the browser's cache, when a PDF is opened.
  await Promise.all([loadPdfjs(), fetch(workerSrc), fetch(pdfjsWorkerSrc)]);
}
