import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from '../paths.ts';

/** A source file on disk, to be run in its folder. */
export interface Program {
  readonly id: string;
  readonly dir: string;
  readonly fileName: string;
}

/** What turns a language's source files into running programs, with the language's official SDK. */
export interface Toolchain {
  /** As in `src/snippets/`, and the name of its folder here. */
  readonly id: string;
  /** What stands after a fence in a page, such as `py`, before code that it runs. */
  readonly fences: readonly string[];
  /** A program in that folder that makes a call to `BASE_URL` and `MODEL`, for what it prints where the call fails. */
  readonly failing: string;
  /** Installs what is pinned into the cache folder, once. Gives SDK and runtime with their versions; rejects where it cannot. */
  readonly prepare: () => Promise<string>;
  /** Builds many programs at once, before they are run. Gives what the compiler said, by program id; clean ones are absent. */
  readonly build?: (programs: readonly Program[]) => Promise<ReadonlyMap<string, string>>;
  /** What runs a program, in its folder. */
  readonly command: (program: Program) => readonly string[];
  /** The answer in what a program printed; where absent, all that it printed. */
  readonly answerIn?: (stdout: string) => string;
  /** Where `build` makes one program of many: what builds each by itself, as a reader does. */
  readonly alone?: Required<Pick<Toolchain, 'build' | 'command'>>;
}

/** The same, with each program built by itself. */
export const alone = (toolchain: Toolchain): Toolchain => ({ ...toolchain, ...toolchain.alone });

/** Makes a folder of the cache once for each `pin`; one that was left half made is made again. */
export async function once(
  name: string,
  pin: string,
  make: (dir: string) => Promise<void>,
): Promise<string> {
  const dir = join(cache, name);
  const stamp = join(dir, 'prepared.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === pin) return dir;
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  await make(dir);
  await writeFile(stamp, pin);
  return dir;
}
