import type { PackFile } from './pack-file.ts';

/** How much has come, of how much: bytes on their way, as the button says them before. */
export interface Progress {
  readonly loaded: number;
  readonly total: number;
}

/** The file with Python. Rejects where it does not come whole, and when `stop` is aborted. */
export async function fetchPack(
  { address, bytes, transfer }: PackFile,
  on: (progress: Progress) => void,
  stop: AbortSignal,
): Promise<ArrayBuffer> {
  const response = await fetch(address, { credentials: 'omit', signal: stop });
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const file = new Uint8Array(bytes);
  let at = 0;
  on({ loaded: 0, total: transfer });
  for await (const piece of response.body) {
    file.set(piece, at);
    at += piece.length;
    // What has come is known as it is unpacked alone.
    on({ loaded: Math.round((at / bytes) * transfer), total: transfer });
  }
  if (at !== bytes) throw new Error(`${address}: ${at} of ${bytes} bytes`);
  return file.buffer;
}
