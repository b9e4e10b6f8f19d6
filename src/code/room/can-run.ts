import { policyText, type RoomKind, roomPolicies } from './policy.ts';

/**
 * What keeps this site from running code: the host sends no policy with the worker's script, or the script is not there, or the
 * page cannot share memory with a worker, or the site was built without Python.
 */
export type NoRoom = 'unsafe' | 'not-loaded' | 'not-isolated' | 'no-python';

/** The scripts that came with their policy: each is named by its content, and can be used without a network from then on. */
const known = new Set<string>();

/**
 * Whether the script of a room comes with the room's own policy, as it must; nothing where it does. It loads the script, which
 * the worker then finds in the browser's cache; with `HEAD` it asks for its headers alone.
 */
export async function whyNoRoom(
  kind: RoomKind,
  script: string,
  method: 'GET' | 'HEAD' = 'GET',
): Promise<NoRoom | undefined> {
  if (known.has(script)) return undefined;
  try {
    const response = await fetch(script, { method });
    if (!response.ok) return 'not-loaded';
    // Whole, so that it is kept.
    await response.arrayBuffer();
    // A host may send a further policy, which makes the room no wider.
    const policies = (response.headers.get('content-security-policy') ?? '').split(/\s*,\s*/);
    if (!policies.includes(policyText(roomPolicies[kind]))) return 'unsafe';
    known.add(script);
    return undefined;
  } catch {
    return 'not-loaded';
  }
}
