import type { CodeLanguage } from './languages.ts';
import python from './python/room.py.worker.ts?worker&url';
import type { RoomKind } from './room/policy.ts';
import shell from './shell/room.sh.worker.ts?worker&url';
import typescript from './typescript/room.ts.worker.ts?worker&url';

/** Where the code of each language runs, and the address of that room's script. */
export const rooms: Readonly<Record<CodeLanguage, { kind: RoomKind; script: string }>> = {
  typescript: { kind: 'ts', script: typescript },
  curl: { kind: 'sh', script: shell },
  python: { kind: 'py', script: python },
};
