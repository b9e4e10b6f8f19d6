/** Bytes of our own, which may be written to. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes of a file from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What a look at metadata came to: nothing about a place; a place, overwritten where it stood; or a place that
 * cannot be lifted out alone, so that the whole has to go.
 */
export type Outcome = 'clean' | 'blanked' | 'drop';

/** One unit of metadata in a file. */
export interface Block {
  /** Where its content stands, in order; one unit may be spread over many segments. */
  readonly pieces: readonly Range[];
  /** What is cut out of the file when the unit has to go. */
  readonly whole: readonly Range[];
  /** Overwrites a location in the joined pieces; their length stays. */
  readonly blank: (content: Bytes) => Outcome | Promise<Outcome>;
}

/** A block that is one range of a file. */
export const single = (content: Range, whole: Range, blank: Block['blank']): Block => ({
  pieces: [content],
  whole: [whole],
  blank,
});

/** Bytes as text, one character a byte, so that places in the one are places in the other. */
export const asText = (bytes: Uint8Array): string => latin1.decode(bytes);
const latin1 = new TextDecoder('latin1');

/** Does `bytes` hold `text`, plain ASCII, at a place? */
export const holdsAt = (bytes: Uint8Array, text: string, at = 0): boolean =>
  asText(bytes.subarray(at, at + text.length)) === text;
