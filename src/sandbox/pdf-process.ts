// A process of its own for one PDF: a hostile one blocks nothing, takes no more memory than it may, and can be ended.
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPdf } from './pdf.ts';
import { arrayLimit, limitArrays } from './pdf-limit.ts';

/** Node and pdf.js take some 100 MB of it. */
const limit = 2 ** 29;

const workerData = { limit, parent: process.ppid };
new Worker(new URL('./memory-watch.ts', import.meta.url), { workerData }).unref();
// The end without an answer says it.
limitArrays(globalThis, arrayLimit, () => process.exit(1));

process.once('message', async (bytes: Uint8Array<ArrayBuffer>) => {
  const answer = await readPdf(bytes, new AbortController().signal, pdfjs);
  process.send?.(answer, () => process.disconnect());
});
