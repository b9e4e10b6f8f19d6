// A thread of its own for one PDF, so that a hostile one blocks nothing and can be ended.
import { parentPort, workerData } from 'node:worker_threads';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPdf } from './pdf.ts';

parentPort?.postMessage(await readPdf(workerData, new AbortController().signal, pdfjs));
