/** What the worker answers; no `base64` means that the file could not be read. */
interface Answer {
  readonly id: number;
  readonly base64: Blob | undefined;
}

let worker: Worker | undefined;
let lastId = 0;

/** The Base64 of a file, made off the main thread. Rejects when the file cannot be read. */
export function encodeInWorker(file: Blob): Promise<Blob> {
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
