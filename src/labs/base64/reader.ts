import { askOnce } from '../../text/ask-worker.ts';
import type { Found } from './found.ts';

/** Reads a file of Base64 off the main thread; see `find`. Rejects when the file cannot be read. */
export const findInWorker = (file: Blob, shown: number): Promise<Found> =>
  askOnce(() => new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' }), {
    file,
    shown,
  });
