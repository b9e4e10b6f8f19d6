import type { Found } from './found.ts';

/** Reads a file of Base64 off the main thread; see `find`. Rejects when the file cannot be read. */
export async function findInWorker(file: Blob, shown: number): Promise<Found> {
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<Found | undefined>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Found | undefined>) =>
      resolve(data),
    );
    worker.addEventListener('error', () => resolve(undefined));
  });
  worker.postMessage({ file, shown });
  const found = await answered.finally(() => worker.terminate());
  if (!found) throw new Error('The file could not be read.');
  return found;
}
