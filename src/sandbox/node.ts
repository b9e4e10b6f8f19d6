import { fork } from 'node:child_process';
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
    const child = fork(new URL('./pdf-process.ts', import.meta.url), {
      execArgv: ['--max-old-space-size=256'],
      serialization: 'advanced',
      stdio: 'ignore',
    });
    const end = () => child.kill('SIGKILL');
    signal.addEventListener('abort', end, { once: true });
    child
      .once('message', (answer: PdfText | Problem) => resolve(answer))
      // A second one follows where it did not start: what is sent to it does not arrive.
      .on('error', reject)
      .once('disconnect', () => {
        signal.removeEventListener('abort', end);
        if (signal.aborted) reject(signal.reason);
        // It was ended for what it took.
        else resolve({ problem: 'tooLarge' });
      });
    child.send(bytes);
  });

/** The sandbox in Node. */
export const createNodeSandbox = (tuning: Tuning = {}): Sandbox =>
  createSandbox({ readImage, readPdf, ...tuning });
