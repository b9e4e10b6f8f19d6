import { type RoomEnd, type RoomJob, runInRoom } from '../room/room.ts';
import type { Progress } from './fetch-pack.ts';
import { type Session, Unsafe } from './session.ts';
import { giveBack, takeSession } from './sessions.ts';
import { whyNoPython } from './why-not.ts';

/** Runs a program in Python, which is loaded first where the page has none that is free. Never rejects. */
export async function runInPython(
  script: string,
  job: RoomJob,
  loading: (progress: Progress) => void,
  stop: AbortSignal,
): Promise<RoomEnd> {
  const none = await whyNoPython(script);
  if (stop.aborted) return { how: 'stopped' };
  if (none) return { how: none };
  let session: Session;
  try {
    session = await takeSession(script, loading, stop);
  } catch (error) {
    if (stop.aborted) return { how: 'stopped' };
    return { how: error instanceof Unsafe ? 'unsafe' : 'not-loaded' };
  }
  const end = await runInRoom(session.room(), job, stop);
  giveBack(session);
  return end;
}
