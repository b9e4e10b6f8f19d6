import { maxNameLength, maxNames, maxState } from './limits.ts';

/** What a command of a terminal leaves for the next one. */
export interface Snapshot {
  /** The folder that it ended in. */
  readonly cwd: string;
  /** The paths of the files that are kept, those of folders with a slash at the end. */
  readonly names: readonly string[];
  /** Files and variables. A page hands it on and does not look into it. */
  readonly state: ArrayBuffer;
}

/** Reads the snapshot that a room sends. Nothing where it is no such thing, or too much. */
export function readSnapshot(snapshot: unknown): Snapshot | undefined {
  if (typeof snapshot !== 'object' || snapshot === null) return undefined;
  const { cwd, names, state } = snapshot as Record<string, unknown>;
  if (!isName(cwd) || !Array.isArray(names) || names.length > maxNames) return undefined;
  if (!names.every(isName)) return undefined;
  if (!(state instanceof ArrayBuffer) || state.byteLength > maxState) return undefined;
  return { cwd, names, state };
}

const isName = (name: unknown): name is string =>
  typeof name === 'string' && name.length <= maxNameLength;
