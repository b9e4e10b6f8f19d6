import type { NoRoom } from './can-run.ts';
import { type Gateway, Refused } from './gateway.ts';
import { loadMs, maxMessagesPerSecond, maxOutput } from './limits.ts';
import { type FromRoom, type Program, readMessage, type ToRoom } from './messages.ts';
import { createOutput, type ShowOutput } from './output.ts';
import { createRate } from './rate.ts';
import type { Snapshot } from './snapshot.ts';

/** Why a run ended that did not end by itself. */
export type RoomProblem = NoRoom | 'broke' | 'misbehaved';

export type RoomEnd =
  | { readonly how: 'exit'; readonly code: number; readonly snapshot?: Snapshot | undefined }
  | { readonly how: 'stopped' }
  | { readonly how: RoomProblem };

/** The part of a `Worker` that a room uses. */
export type RoomWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface RoomJob {
  readonly program: Program;
  readonly gateway: Gateway;
  readonly key: string;
  readonly show: ShowOutput;
  /** The code begins to run. */
  readonly started?: () => void;
}

/**
 * Runs a program in a fresh worker and ends it. All that comes from the worker is taken for a stranger's: a message of no
 * known form, or too many of them, ends it. Aborting `stop` ends it at once. Never rejects.
 */
export function runInRoom(
  worker: RoomWorker,
  { program, gateway, key, show, started }: RoomJob,
  stop: AbortSignal,
): Promise<RoomEnd> {
  const { promise, resolve } = Promise.withResolvers<RoomEnd>();
  const output = createOutput(key, show);
  const rate = createRate(maxMessagesPerSecond);
  const requests = new Map<number, AbortController>();
  let hasStarted = false;
  let characters = 0;
  let isOver = false;

  const end = (how: RoomEnd) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(late);
    worker.terminate();
    for (const request of requests.values()) request.abort();
    output.end();
    resolve(how);
  };
  const late = setTimeout(() => end({ how: 'not-loaded' }), loadMs);
  const say = (message: ToRoom, transfer: Transferable[] = []) => {
    if (!isOver) worker.postMessage(message, transfer);
  };

  const answer = async ({ id, request }: Extract<FromRoom, { type: 'request' }>) => {
    const leave = new AbortController();
    requests.set(id, leave);
    try {
      const { status, statusText, headers, body } = await gateway(request, leave.signal);
      say({ type: 'head', id, status, statusText, headers });
      const reader = body.getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read())
        say({ type: 'chunk', id, bytes: read.value }, [read.value.buffer]);
      say({ type: 'end', id });
    } catch (error) {
      const why = error instanceof Refused ? error.message : '';
      say({ type: 'broken', id, why });
    } finally {
      requests.delete(id);
    }
  };

  const take = (message: FromRoom) => {
    switch (message.type) {
      case 'ready':
        if (hasStarted) return end({ how: 'misbehaved' });
        hasStarted = true;
        clearTimeout(late);
        started?.();
        return say({ type: 'run', program });
      case 'unsafe':
        return end({ how: 'unsafe' });
      case 'output':
        characters += message.text.length;
        // The room stops at the cap by itself.
        if (characters > 2 * maxOutput) return end({ how: 'misbehaved' });
        return output.push(message.stream, message.text);
      case 'request':
        if (requests.has(message.id)) return end({ how: 'misbehaved' });
        return void answer(message);
      case 'cancel':
        return requests.get(message.id)?.abort();
      case 'exit':
        return end({ how: 'exit', code: message.code, snapshot: message.snapshot });
    }
  };

  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isOver) return;
    const message = rate.note() ? readMessage(data) : undefined;
    const isEarly = !hasStarted && message?.type !== 'ready' && message?.type !== 'unsafe';
    if (!message || isEarly) return end({ how: 'misbehaved' });
    take(message);
  });
  worker.addEventListener('messageerror', () => end({ how: 'misbehaved' }));
  worker.addEventListener('error', () => end({ how: hasStarted ? 'broke' : 'not-loaded' }));
  if (stop.aborted) end({ how: 'stopped' });
  else stop.addEventListener('abort', () => end({ how: 'stopped' }), { once: true });
  return promise;
}
