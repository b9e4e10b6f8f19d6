import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { createSandbox, type Sandbox, type Tuning } from './index.ts';
import { type PdfText, type Problem, type Readers, thumbnail } from './readers.ts';

const readImage: Readers['readImage'] = async (bytes) => {
  try {
    const rgba = await sharp(bytes)
      .resize(thumbnail, thumbnail, { fit: 'inside', kernel: 'nearest', withoutEnlargement: true })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer();
    return { rgba };
  } catch {
    // sharp has one kind of error: what it was given does not decode.
    return { problem: 'corrupt' };
  }
};

const readPdf: Readers['readPdf'] = (bytes, signal) =>
  new Promise<PdfText | Problem>((resolve, reject) => {
    signal.throwIfAborted();
    const thread = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
      workerData: bytes,
      transferList: [bytes.buffer],
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    const end = () => void thread.terminate();
    signal.addEventListener('abort', end, { once: true });
    thread
      .once('message', resolve)
      // Out of memory, most likely.
      .once('error', () => resolve({ problem: 'corrupt' }))
      .once('exit', () => {
        signal.removeEventListener('abort', end);
        reject(signal.reason);
      });
  });

/** The sandbox in Node. */
export const createNodeSandbox = (tuning: Tuning = {}): Sandbox =>
  createSandbox({ readImage, readPdf, ...tuning });
