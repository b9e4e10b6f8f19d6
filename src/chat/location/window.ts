const windowSize = 2 ** 18;

export type Window = ReturnType<typeof createWindow>;

/** Reads a file in slices, as it is asked for: walking many small segments takes few reads, skipping large ones none. */
export function createWindow(file: Blob) {
  let start = 0;
  let bytes: Uint8Array = new Uint8Array();

  /** The bytes from `at` on, at least `least` of them unless the file ends. Awaits a read only where it must. */
  const from = (at: number, least: number): Uint8Array | Promise<Uint8Array> => {
    const offset = at - start;
    const enough = Math.min(least, file.size - at);
    if (offset >= 0 && offset + enough <= bytes.length) return bytes.subarray(offset);
    return load(at);
  };

  const load = async (at: number) => {
    bytes = new Uint8Array(await file.slice(at, at + windowSize).arrayBuffer());
    start = at;
    return bytes;
  };

  return { from, size: file.size };
}
