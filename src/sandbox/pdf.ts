import type { TextItem } from './headings.ts';
import type { PdfText, Problem } from './readers.ts';
import { unlessAborted } from './unless-aborted.ts';

export type Pdfjs = typeof import('pdfjs-dist');
type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;

/** More pages than this are counted but not read. */
const pageLimit = 100;

/**
 * Text of a PDF by pdf.js, which fetches nothing and has no `eval`. Its legacy build runs in Node 24 and in browsers
 * a few years old; the modern one wants methods that Node 24 has not. Takes the bytes over. `port` is a worker in which
 * pdf.js is ready. Rejects once the signal aborts.
 */
export async function readPdf(
  data: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
  pdfjs: Pdfjs,
  port?: Worker,
): Promise<PdfText | Problem> {
  const verbosity = pdfjs.VerbosityLevel.ERRORS;
  const worker = pdfjs.PDFWorker.create({ verbosity, port });
  try {
    await unlessAborted(worker.promise, signal);
    const options = { disableFontFace: true, useSystemFonts: false, useWorkerFetch: false };
    const task = pdfjs.getDocument({ ...options, data, worker, verbosity, useWasm: false });
    return await unlessAborted(
      task.promise.then(readText).catch((error: unknown) => toProblem(pdfjs, error)),
      signal,
    );
  } finally {
    // Ends it at once, even in the middle of a page.
    worker.destroy();
  }
}

async function readText(pdf: PdfDocument): Promise<PdfText> {
  const items: TextItem[] = [];
  const pagesRead = Math.min(pdf.numPages, pageLimit);
  for (let page = 1; page <= pagesRead; page += 1) {
    const content = await (await pdf.getPage(page)).getTextContent();
    for (const item of content.items) {
      if (!('str' in item) || item.str === '') continue;
      // A text matrix is [a, b, c, d, x, y]; (c, d) is one em upwards.
      const [, , c, d, , y] = item.transform as number[];
      const size = Math.round(Math.hypot(c ?? 0, d ?? 0) * 10) / 10;
      items.push({ text: item.str, size, y: y ?? 0, page });
    }
  }
  return { pages: pdf.numPages, pagesRead, items };
}

/** Whatever else pdf.js makes of hostile bytes: they are no PDF that it can read. */
const toProblem = (pdfjs: Pdfjs, error: unknown): Problem => ({
  problem: error instanceof pdfjs.PasswordException ? 'password' : 'corrupt',
});
