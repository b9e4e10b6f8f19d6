import type { FromRoom, Program, ToRoom } from '../messages.ts';
import { lock } from './lock.ts';

/** The one line between a room and its page. */
export interface Link {
  say(message: FromRoom, transfer?: Transferable[]): void;
  /** Whether it was one that someone had waited for. */
  hear(listener: (message: ToRoom) => void): void;
}

/** Locks the room, and gives its program when it comes. A room that is not safe says so, and gets none. */
export async function enter(run: (program: Program, link: Link) => void): Promise<void> {
  const post = self.postMessage.bind(self) as (
    message: FromRoom,
    transfer?: Transferable[],
  ) => void;
  const listeners: ((message: ToRoom) => void)[] = [];
  const link: Link = {
    say: (message, transfer = []) => post(message, transfer),
    hear: (listener) => void listeners.push(listener),
  };
  self.addEventListener('message', ({ data }: MessageEvent<ToRoom>) => {
    if (data.type === 'run') run(data.program, link);
    else for (const listener of listeners) listener(data);
  });
  const why = await lock();
  link.say(why === undefined ? { type: 'ready' } : { type: 'unsafe', why });
}
