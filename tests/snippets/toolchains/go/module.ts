import { join } from 'node:path';
import { cache } from '../../paths.ts';
import { tool } from '../../run.ts';
import { goModule, versions } from '../../versions.ts';
import { once, type Program } from '../toolchain.ts';

/** A module that requires the SDK, and nothing else. */
export const goDir = join(cache, 'go');

export async function prepareGo(): Promise<string> {
  await once('go', versions.go, async (dir) => {
    await tool(['go', 'mod', 'init', 'snippets'], dir);
    await tool(['go', 'get', `${goModule}@${versions.go}`], dir);
    await tool(['go', 'build', goModule], dir);
  });
  const [, , version] = (await tool(['go', 'version'], goDir)).split(' ');
  return `openai-go ${versions.go}, ${version?.replace('go', 'Go ')}`;
}

/** The programs that gofmt would write in another way, by id. */
export async function unformatted(programs: readonly Program[]): Promise<Map<string, string>> {
  const paths = programs.map(({ dir, fileName }) => join(dir, fileName));
  const said = (await tool(['gofmt', '-l', ...paths], goDir)).split('\n');
  const bad = programs.filter(({ dir, fileName }) => said.includes(join(dir, fileName)));
  return new Map(bad.map(({ id }) => [id, 'not as gofmt writes it']));
}
