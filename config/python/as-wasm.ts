/**
 * Bytes as a WebAssembly module in which nothing runs: a header, then one section that is nobody's but ours. A host compresses
 * a file of this kind on its way, and not one of unknown kind.
 */
export function asWasm(parts: readonly Uint8Array[]): {
  readonly file: Buffer;
  /** Where each part begins and ends. */
  readonly places: readonly (readonly [start: number, end: number])[];
} {
  const name = Buffer.from('\x06python');
  const content = parts.reduce((sum, { length }) => sum + length, name.length);
  const head = Buffer.concat([
    Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0]),
    leb128(content),
    name,
  ]);
  const places = parts.map(({ length }, at) => {
    const start = parts.slice(0, at).reduce((sum, each) => sum + each.length, head.length);
    return [start, start + length] as const;
  });
  return { file: Buffer.concat([head, ...parts]), places };
}

function leb128(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
