/** What encoding does to a size. */
export interface Sizes {
  /** Before, in bytes. */
  readonly bytes: number;
  /** After, in characters, padding included. */
  readonly characters: number;
  /** `=` among them. */
  readonly padding: number;
  /** How much longer it got, as a fraction of the bytes: about 0.333. None for nothing. */
  readonly growth: number | undefined;
}

/** Sizes of `bytes` bytes as Base64, with or without padding. */
export function sizesOf(bytes: number, { padding: padded }: { padding: boolean }): Sizes {
  const padding = padded ? (3 - (bytes % 3)) % 3 : 0;
  const characters = Math.ceil((bytes * 8) / 6) + padding;
  return { bytes, characters, padding, growth: bytes ? characters / bytes - 1 : undefined };
}
