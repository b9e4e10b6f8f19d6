/** Bytes of our own. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A piece of a picture file, in the order in which they stand. */
export interface Part {
  readonly bytes: Bytes;
  /** Kept as it is, or metadata that goes; of EXIF the way up is kept. */
  readonly is: 'picture' | 'metadata' | 'exif';
  /** What it holds, unpacked, where a look at its bytes would not tell; nothing where that is too much. */
  readonly unpack?: () => Promise<Bytes | undefined>;
}

/** How a format is taken apart and put together. */
export interface Format {
  /** All pieces of a file; nothing where it is not understood or holds no picture. */
  readonly split: (file: Bytes) => readonly Part[] | undefined;
  /** EXIF data in the frame that it has in this format. */
  readonly frame: (exif: Bytes) => Bytes;
  /** Sets right what the pieces that are left say of those that are gone. */
  readonly mend?: (pieces: Bytes[], hasExif: boolean) => void;
}

/** Bytes as text, one character a byte, so that places in the one are places in the other. */
export const asText = (bytes: Uint8Array): string => latin1.decode(bytes);
const latin1 = new TextDecoder('latin1');

/** Characters of one byte each as bytes. */
export const asBytes = (text: string): Bytes => Uint8Array.from(text, (char) => char.charCodeAt(0));
