import { loadMs, maxMessagesPerSecond } from '../room/limits.ts';
import type { Program } from '../room/messages.ts';
import { createRate } from '../room/rate.ts';
import type { RoomWorker } from '../room/room.ts';
import { type Answer, createMailbox } from './mailbox.ts';
import { memoryIn, newMemory } from './memory.ts';
import { type ToPython, typeOf } from './messages.ts';
import type { PackFile } from './pack-file.ts';

/** How long Python may take to end a run that was stopped, in milliseconds. Then its worker is ended. */
const stopMs = 1500;
/** Each asks for 64 KiB at most, or for what a server sent at once. */
const maxTakesPerSecond = 20 * maxMessagesPerSecond;

export class Unsafe extends Error {}

/** A worker in which Python is, for one run after another. */
export interface Session {
  /** Whether it can take another run, or will be able to soon. */
  isAlive(): boolean;
  /** Resolves when the last run has left it; to false where it did not survive that. */
  atRest(): Promise<boolean>;
  /** A room for one run: to its page like a worker of its own. */
  room(): RoomWorker;
  end(): void;
}

/**
 * Starts Python out of the file that is on its way. Rejects with `Unsafe` where its worker says so, with another error where
 * it does not start or the file does not come.
 */
export async function startSession(
  worker: Worker,
  coming: Promise<ArrayBuffer>,
  parts: PackFile['parts'],
  stop: AbortSignal,
): Promise<Session> {
  const memory = newMemory();
  const mailbox = createMailbox(memoryIn(memory));
  const say = (message: ToPython, transfer: Transferable[] = []) =>
    worker.postMessage(message, transfer);
  try {
    const [file] = await Promise.all([coming, said(worker, 'locked', stop)]);
    say({ type: 'load', file, parts, memory }, [file]);
    await said(worker, 'ready', stop);
  } catch (error) {
    worker.terminate();
    throw error;
  }

  const takes = createRate(maxTakesPerSecond);
  let isAlive = true;
  let rest: Promise<unknown> = Promise.resolve();
  let heard: ((event: MessageEvent<unknown>) => void) | undefined;
  let broke: (() => void) | undefined;
  const end = () => {
    isAlive = false;
    worker.terminate();
    broke?.();
  };
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (typeOf(event.data) === 'take' && takes.note()) mailbox.take();
    // Nobody is to say anything now: something of a run was left behind.
    else if (heard) heard(event);
    else end();
  });
  worker.addEventListener('error', end);
  worker.addEventListener('messageerror', end);

  return {
    isAlive: () => isAlive,
    atRest: () => rest.then(() => isAlive),
    end,
    room() {
      mailbox.reset();
      const listeners = new EventTarget();
      const { promise: over, resolve: leave } = Promise.withResolvers<void>();
      let isLeft = false;
      rest = over.then(() => {
        heard = undefined;
        broke = undefined;
      });
      heard = (event) => {
        if (typeOf(event.data) === 'exit') leave();
        if (!isLeft) listeners.dispatchEvent(new MessageEvent('message', { data: event.data }));
      };
      broke = () => {
        leave();
        if (!isLeft) listeners.dispatchEvent(new Event('error'));
      };
      queueMicrotask(() =>
        listeners.dispatchEvent(new MessageEvent('message', { data: { type: 'ready' } })),
      );
      return {
        addEventListener: listeners.addEventListener.bind(listeners) as Worker['addEventListener'],
        postMessage(message: Answer | { type: 'run'; program: Program }) {
          if (message.type === 'run') say(message);
          else mailbox.put(message);
        },
        terminate() {
          if (isLeft) return;
          isLeft = true;
          mailbox.interrupt();
          const late = setTimeout(end, stopMs);
          void over.then(() => clearTimeout(late));
        },
      };
    },
  };
}

/** Resolves when the worker says a message of this type. */
function said(worker: Worker, type: 'locked' | 'ready', stop: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const over = new AbortController();
  const late = setTimeout(() => reject(new Error('late')), 2 * loadMs);
  const { signal } = over;
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      if (typeOf(data) === type) resolve();
      else reject(typeOf(data) === 'unsafe' ? new Unsafe() : new Error('not started'));
    },
    { signal },
  );
  worker.addEventListener('error', () => reject(new Error('not started')), { signal });
  stop.addEventListener('abort', () => reject(stop.reason), { signal });
  if (stop.aborted) reject(stop.reason);
  return promise.finally(() => {
    clearTimeout(late);
    over.abort();
  });
}
