import { languages } from '../../../src/snippets/index.ts';
import type { Toolchain } from './toolchain.ts';

const found = import.meta.glob<Toolchain>('./*/index.ts', { eager: true, import: 'toolchain' });

/** In the order of the tabs. A language without one is told as an error. */
export const toolchains: readonly Toolchain[] = languages.map(({ id }) => {
  const toolchain = found[`./${id}/index.ts`];
  if (!toolchain) throw new Error(`There is no toolchain in tests/snippets/toolchains/${id}/.`);
  return toolchain;
});
