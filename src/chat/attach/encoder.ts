import { createAsker, NoAnswer } from '../../text/ask-worker.ts';
import { toBase64 } from '../../text/base64.ts';
import { PageFault, UnreadableFile } from '../receive/own-failure.ts';

/** The Base64 of a file as ASCII: bytes while they are few, or a Blob, which no page has to hold in memory. */
export type Base64 = Uint8Array<ArrayBuffer> | Blob;

/** The largest file, in bytes, whose Base64 stays in the page: `fetch` copies bytes, and has to read a Blob back. */
const tinyFile = 2 ** 18;
/** The largest file that is encoded where it stands, in bytes: a millisecond or two, less than the way to a worker. */
export const smallFile = 2 ** 20;

/** The Base64 of a file, made without holding up the page. Rejects when the file cannot be read. */
export const encode = (file: Blob): Promise<Base64> =>
  file.size > smallFile
    ? encodeInWorker(file)
    : file.arrayBuffer().then(encodeHere, () => {
        throw new UnreadableFile();
      });

/** The Base64 of a small file's bytes. */
export function encodeHere(bytes: ArrayBuffer): Base64 {
  const ascii = new TextEncoder().encode(toBase64(new Uint8Array(bytes)));
  return bytes.byteLength > tinyFile ? new Blob([ascii]) : ascii;
}

const { ask } = createAsker<Blob, Blob>(
  () => new Worker(new URL('./base64.worker.ts', import.meta.url), { type: 'module' }),
);

const encodeInWorker = (file: Blob): Promise<Blob> =>
  ask(file).catch((error: unknown) => {
    throw error instanceof NoAnswer ? new UnreadableFile() : new PageFault('base64.worker');
  });
