import type { ToRoom } from '../room/messages.ts';
import { flag, flagAt, idAt, kindAt, kinds, lengthAt, type SharedMemory } from './memory.ts';

/** What the page tells a room of its requests. */
export type Answer = Extract<ToRoom, { id: number }>;

interface Item {
  readonly kind: (typeof kinds)[number];
  readonly id: number;
  bytes: Uint8Array;
}

/** Signal 2, as Ctrl+C sends it. */
const sigint = 2;

/** Keeps what is to go to Python's worker, and puts the next piece into its memory when it asks for it. */
export function createMailbox({ numbers, interrupt, slot }: SharedMemory) {
  let waiting: Item[] = [];
  let isAsked = false;

  const deliver = () => {
    const [item] = waiting;
    if (!item || !isAsked || Atomics.load(numbers, flagAt) !== flag.empty) return;
    isAsked = false;
    const piece = item.bytes.subarray(0, slot.length);
    slot.set(piece);
    numbers[kindAt] = kinds.indexOf(item.kind);
    numbers[idAt] = item.id;
    numbers[lengthAt] = piece.length;
    item.bytes = item.bytes.subarray(piece.length);
    if (!item.bytes.length) waiting.shift();
    wake(flag.filled);
  };
  const wake = (state: number) => {
    // What is there already is read first.
    Atomics.compareExchange(numbers, flagAt, flag.empty, state);
    Atomics.notify(numbers, flagAt);
  };

  return {
    put(answer: Answer) {
      waiting.push(itemOf(answer, slot.length));
      deliver();
    },
    /** The worker waits for the next piece. */
    take() {
      isAsked = true;
      deliver();
    },
    /** Raises `KeyboardInterrupt` in Python, be it at work or waiting. */
    interrupt() {
      Atomics.store(interrupt, 0, sigint);
      wake(flag.interrupted);
    },
    /** Forgets all of a run. The worker must be at rest. */
    reset() {
      waiting = [];
      isAsked = false;
      Atomics.store(interrupt, 0, 0);
      Atomics.store(numbers, flagAt, flag.empty);
    },
  };
}

const encoder = new TextEncoder();

function itemOf(answer: Answer, most: number): Item {
  const { id, type: kind } = answer;
  if (kind === 'chunk') return { kind, id, bytes: answer.bytes };
  if (kind === 'end') return { kind, id, bytes: new Uint8Array() };
  if (kind === 'broken') return { kind, id, bytes: encoder.encode(answer.why.slice(0, 1000)) };
  const { status, statusText, headers } = answer;
  const bytes = encoder.encode(JSON.stringify({ status, statusText, headers }));
  return bytes.length <= most
    ? { kind, id, bytes }
    : { kind: 'broken', id, bytes: encoder.encode('The headers of the answer are too long.') };
}
