/** Bytes encoded at a time: a multiple of three, so that slices join without padding between them. */
const sliceSize = 3 * 2 ** 18;

/**
 * The Base64 of a file as a Blob of ASCII text, 4·⌈n/3⌉ bytes for n.
 * Works slice by slice: no string of the whole is ever built. Rejects when the file cannot be read.
 */
export async function encodeBase64(file: Blob): Promise<Blob> {
  const slices: Blob[] = [];
  for (let at = 0; at < file.size; at += sliceSize) {
    const bytes = new Uint8Array(await file.slice(at, at + sliceSize).arrayBuffer());
    slices.push(new Blob([toBase64(bytes)]));
  }
  return new Blob(slices);
}

/** `Uint8Array.prototype.toBase64` where there is one (browsers of 2025 and later), `btoa` elsewhere. */
export function toBase64(bytes: Uint8Array): string {
  if ('toBase64' in bytes && typeof bytes.toBase64 === 'function')
    return bytes.toBase64() as string;
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
