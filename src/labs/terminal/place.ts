import type { Snapshot } from '../../code/room/snapshot.ts';
import { home } from '../../code/shell/home.ts';
import { examples } from '../../examples/index.ts';

/** Where the shell is, and the names of its files. */
export type Place = Omit<Snapshot, 'state'>;

/** The files that lie in the home folder. */
export const samples = examples.flatMap(({ sample }) => sample ?? []);

/** Before the first command. */
export const firstPlace: Place = { cwd: home, names: samples.map(({ name }) => `${home}/${name}`) };

/** What stands before a command: `~/folder $`. */
export const promptOf = ({ cwd }: Place): string =>
  `${cwd === home || cwd.startsWith(`${home}/`) ? `~${cwd.slice(home.length)}` : cwd} $`;
