import { join } from 'node:path';
import { cache } from '../../paths.ts';
import { tool } from '../../run.ts';
import { versions } from '../../versions.ts';
import { once, type Toolchain } from '../toolchain.ts';

/** Where `python` and `pip` are. */
export const pythonBin = join(cache, 'python/bin');
const interpreter = join(pythonBin, 'python');

export const toolchain: Toolchain = {
  id: 'python',
  fences: ['python', 'py'],
  failing: 'request.py',
  prepare: async () => {
    await once('python', versions.python, async (dir) => {
      await tool(['python3', '-m', 'venv', dir], cache);
      const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
      await tool([interpreter, ...pip, `openai==${versions.python}`], dir);
    });
    return `openai ${versions.python}, ${await tool([interpreter, '--version'], cache)}`;
  },
  // A warning, as of an escape that Python does not know, fails the program.
  command: ({ fileName }) => [interpreter, '-W', 'error', fileName],
};
