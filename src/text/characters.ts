/** The most arguments that a call is given: the stack of a worker is small. */
const step = 2 ** 13;

/** Bytes as a text with a character for each, so that what reads texts can read them. */
export function charactersOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += step)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + step)));
  return pieces.join('');
}

/** The bytes of such a text. */
export function bytesOf(characters: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
