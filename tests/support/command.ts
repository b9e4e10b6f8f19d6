import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the benchmark and the budgets make for themselves: not part of the repository. */
export const cache = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));

/** Runs a program to its end and gives the seconds it took. Rejects with its output where it fails. */
export async function timed(
  program: string,
  args: readonly string[],
  cwd: string = root,
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed in ${cwd}:\n${output}`);
  return (performance.now() - start) / 1000;
}

/**
 * Builds the Astro project in a folder, with the Astro of this repository, and without what Vitest puts into its
 * environment: that would make it a build for tests.
 */
export function astroBuild(folder: string): Promise<number> {
  const { PATH, HOME } = process.env;
  const program = `${root}node_modules/astro/bin/astro.mjs`;
  return timed(process.execPath, [program, 'build'], folder, { PATH, HOME });
}
