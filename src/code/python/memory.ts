/**
 * The memory that Python's worker and its page share: a few numbers, and a slot of bytes. The worker sleeps until the page has
 * put something there; nothing else could wake it while Python runs.
 */
export interface SharedMemory {
  /** At `flagAt` a `flag`, then what is in the slot. */
  readonly numbers: Int32Array<SharedArrayBuffer>;
  /** Not 0: Python is to raise `KeyboardInterrupt`. */
  readonly interrupt: Uint8Array<SharedArrayBuffer>;
  readonly slot: Uint8Array<SharedArrayBuffer>;
}

export const flagAt = 0;
export const kindAt = 1;
export const idAt = 2;
export const lengthAt = 3;

export const flag = { empty: 0, filled: 1, interrupted: 2 } as const;

/** What can be in the slot, by its number. */
export const kinds = ['head', 'chunk', 'end', 'broken'] as const;

const interruptAt = 16;
const slotAt = 32;
const slotLength = 2 ** 16;

export const newMemory = (): SharedArrayBuffer => new SharedArrayBuffer(slotAt + slotLength);

export const memoryIn = (buffer: SharedArrayBuffer): SharedMemory => ({
  numbers: new Int32Array(buffer, 0, 4),
  interrupt: new Uint8Array(buffer, interruptAt, 1),
  slot: new Uint8Array(buffer, slotAt, slotLength),
});
