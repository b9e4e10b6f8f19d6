/**
 * Bytes that pdf.js may ask for in arrays while it reads one PDF. What a stream unpacks to grows in arrays that double,
 * so a PDF may unpack to about half of this in all.
 */
export const arrayLimit = 2 ** 28;

const names = [
  'ArrayBuffer',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
] as const;

/** The globals of a thread, as far as they are replaced here. */
export type Scope = Pick<typeof globalThis, (typeof names)[number]> & {
  DecompressionStream?: unknown;
};

/**
 * Counts what arrays take from here on in a thread that is pdf.js's own. Before the one that would be too much it calls
 * `exceeded`, and throws. pdf.js has no limit of its own on what a stream unpacks to: three streams packed in one
 * another make gigabytes of a kilobyte. Its decoders all write into arrays, in whatever way a file nests them.
 */
export function limitArrays(scope: Scope, limit: number, exceeded: () => void): void {
  let left = limit;
  for (const name of names) {
    const original: Scope[typeof name] = scope[name];
    const size = 'BYTES_PER_ELEMENT' in original ? original.BYTES_PER_ELEMENT : 1;
    const counted: object = new Proxy(original, {
      construct(target, given, made) {
        if (typeof given[0] === 'number') left -= given[0] * size;
        if (left < 0) {
          exceeded();
          throw new RangeError('This PDF unpacks to too much.');
        }
        // A subclass keeps its own prototype.
        return Reflect.construct(target, given, made === counted ? target : made);
      },
    });
    Object.defineProperty(scope, name, { value: counted, configurable: true, writable: true });
  }
  // The browser's own inflater gathers all that comes out before it asks for an array. Without it pdf.js uses its own.
  scope.DecompressionStream = undefined;
}
