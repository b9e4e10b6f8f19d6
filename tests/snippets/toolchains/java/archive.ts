import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../../paths.ts';
import { cleanEnv, run, tool } from '../../run.ts';

/** The SDK's classes as one run of a program found them, mapped into every later one: a third off each start. */
export const archive = join(cache, 'java/classes.jsa');

/**
 * Makes the archive, unless it is there.
 *
 * @param classPath jars only: the archive holds no class of a program
 * @param command   runs the program, with these options of `java`
 */
export async function archiveClasses(
  classPath: string,
  dir: string,
  command: (options: readonly string[]) => readonly string[],
): Promise<void> {
  if (existsSync(archive)) return;
  const list = join(cache, 'java/classes.txt');
  const env = cleanEnv('any-key');
  await run(command([`-XX:DumpLoadedClassList=${list}`]), { cwd: dir, env });
  const dump = [`-XX:SharedClassListFile=${list}`, `-XX:SharedArchiveFile=${archive}`];
  await tool(['java', '-Xshare:dump', '-XX:+UseSerialGC', ...dump, '-cp', classPath], cache);
}
