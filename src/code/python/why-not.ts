import { pack } from 'virtual:python-pack';
import { type NoRoom, whyNoRoom } from '../room/can-run.ts';

/** Why no Python runs here, or nothing where it does. It loads none of it. */
export async function whyNoPython(script: string): Promise<NoRoom | undefined> {
  if (!pack) return 'no-python';
  if (!globalThis.crossOriginIsolated) return 'not-isolated';
  return whyNoRoom('py', script, 'HEAD');
}
