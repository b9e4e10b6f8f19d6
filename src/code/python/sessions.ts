import { pack } from 'virtual:python-pack';
import { fetchPack, type Progress } from './fetch-pack.ts';
import { type Session, startSession } from './session.ts';

/** Sessions that no run is in: kept for the next, as long as the page is there. */
const idle: Session[] = [];

/**
 * Python for one run: that of the last one, or a new one. `giveBack` must follow when the run is over. Rejects as
 * `startSession` and `fetchPack` do.
 */
export async function takeSession(
  script: string,
  on: (progress: Progress) => void,
  stop: AbortSignal,
): Promise<Session> {
  for (let kept = idle.pop(); kept; kept = idle.pop()) if (await kept.atRest()) return kept;
  if (!pack) throw new Error('no pack');
  const coming = fetchPack(pack, on, stop);
  return startSession(new Worker(script, { type: 'module' }), coming, pack.parts, stop);
}

/** Keeps a session whose run is over. One is enough: each takes some 100 MB. */
export function giveBack(session: Session): void {
  if (!session.isAlive() || idle.length) session.end();
  else idle.push(session);
}
