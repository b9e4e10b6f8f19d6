import { textOf } from '../../answer.ts';
import { cache } from '../../paths.ts';
import { tool } from '../../run.ts';
import type { Toolchain } from '../toolchain.ts';

/** The machine's own bash and curl: there is nothing to install. */
export const toolchain: Toolchain = {
  id: 'curl',
  fences: ['bash', 'sh', 'shell'],
  failing: 'request.sh',
  prepare: async () => {
    const [, version] = (await tool(['curl', '--version'], cache)).split(' ');
    const bash = await tool(['bash', '-c', 'echo "$BASH_VERSION"'], cache);
    return `curl ${version}, bash ${bash.replace(/\(.*/, '')}`;
  },
  command: ({ fileName }) => ['bash', fileName],
  answerIn: textOf,
};
