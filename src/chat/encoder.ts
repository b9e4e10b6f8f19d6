import { toBase64 } from './base64.ts';

/** The Base64 of a file: a string while it is small, or a Blob of ASCII text, which no page has to hold in memory. */
export type Base64 = string | Blob;

/**
 * The largest file that is encoded where it stands, in bytes. It takes a millisecond or two; a worker, and a Blob that
 * `fetch` has to read back, take longer than that.
 */
const smallFile = 2 ** 20;

/** The Base64 of a file, made without holding up the page. Rejects when the file cannot be read. */
export const encode = async (file: Blob): Promise<Base64> =>
  file.size > smallFile ? encodeInWorker(file) : toBase64(new Uint8Array(await file.arrayBuffer()));

/** What the worker answers; no `base64` means that the file could not be read. */
interface Answer {
  readonly id: number;
  readonly base64: Blob | undefined;
}

let worker: Worker | undefined;
let lastId = 0;

function encodeInWorker(file: Blob): Promise<Blob> {
  worker ??= new Worker(new URL('./base64.worker.ts', import.meta.url), { type: 'module' });
  const encoder = worker;
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const listen = <K extends keyof WorkerEventMap>(
      type: K,
      take: (event: WorkerEventMap[K]) => void,
    ) => encoder.addEventListener(type, take, { signal: done.signal });
    listen('message', ({ data }: MessageEvent<Answer>) => {
      if (data.id !== id) return;
      done.abort();
      if (data.base64) resolve(data.base64);
      else reject(new Error('The file could not be read.'));
    });
    listen('error', () => {
      done.abort();
      reject(new Error('The file could not be encoded.'));
    });
    encoder.postMessage({ id, file });
  });
}
