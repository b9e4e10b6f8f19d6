import { policyText, type RoomKind, roomPolicies } from './policy.ts';

/**
 * What keeps this site from running code: the host sends no policy with the worker's script, or the script is not there, or the
 * page cannot share memory with a worker, or the site was built without Python.
 */
export type NoRoom = 'unsafe' | 'not-loaded' | 'not-isolated' | 'no-python';

/**
 * Whether the script of a room comes with the room's own policy, as it must; nothing where it does. It loads the script, which
 * the worker then finds in the browser's cache; with `HEAD` it asks for its headers alone.
 */
export async function whyNoRoom(
  kind: RoomKind,
  script: string,
  method: 'GET' | 'HEAD' = 'GET',
): Promise<NoRoom | undefined> {
  try {
    const response = await fetch(script, { method });
    if (!response.ok) return 'not-loaded';
    // Whole, so that it is kept.
    await response.arrayBuffer();
    // A host may send a further policy, which makes the room no wider.
    const policies = (response.headers.get('content-security-policy') ?? '').split(/\s*,\s*/);
    return policies.includes(policyText(roomPolicies[kind])) ? undefined : 'unsafe';
  } catch {
    return 'not-loaded';
  }
}
