import type { HeaderList } from '../room/messages.ts';
import { flag, flagAt, idAt, kindAt, kinds, lengthAt, type SharedMemory } from './memory.ts';
import type { FromPython } from './messages.ts';

type Say = (message: FromPython, transfer?: Transferable[]) => void;

/** The module `_page` of Python: asks the page for requests, and sleeps until it has an answer. */
export function createBridge(say: Say, { numbers, interrupt, slot }: SharedMemory) {
  let last = 0;
  let isAsked = false;
  let beforeWait = () => {};
  return {
    /** A program begins; `flush` is called before each sleep, as nothing else can go on then. */
    begin(flush: () => void) {
      isAsked = false;
      beforeWait = flush;
    },
    module: {
      request(method: string, url: string, headers: string, content: Uint8Array): number {
        const id = ++last;
        const list: HeaderList = JSON.parse(headers);
        const body = method === 'GET' ? undefined : new Uint8Array(content).buffer;
        const request = { method, url, headers: list, body };
        say({ type: 'request', id, request }, body ? [body] : []);
        return id;
      },
      cancel: (id: number) => say({ type: 'cancel', id }),
      /** Sleeps for at most `ms`, without end where it is negative. Gives what came: its kind, whose it is, and bytes. */
      wait(ms: number, asks: boolean): readonly [string, number, Uint8Array] | undefined {
        beforeWait();
        if (asks && !isAsked) {
          isAsked = true;
          say({ type: 'take' });
        }
        Atomics.wait(numbers, flagAt, flag.empty, ms < 0 ? Number.POSITIVE_INFINITY : ms);
        const state = Atomics.load(numbers, flagAt);
        if (state === flag.empty) return undefined;
        const [kind = 0, id = 0, length = 0] = [numbers[kindAt], numbers[idAt], numbers[lengthAt]];
        // A copy, as the page fills the slot again.
        const bytes = slot.slice(0, length);
        if (state === flag.filled) isAsked = false;
        else Atomics.store(interrupt, 0, 0);
        Atomics.store(numbers, flagAt, flag.empty);
        return state === flag.filled
          ? [kinds[kind] ?? 'broken', id, new Uint8Array(bytes)]
          : ['interrupt', 0, new Uint8Array()];
      },
    },
  };
}
