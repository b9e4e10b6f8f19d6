import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ours = fileURLToPath(new URL('../src/components/page/search/search-ui.ts', import.meta.url));

/** Puts our search in the place of the one that Starlight loads, which ours is built on. */
export const searchUi: Plugin = {
  name: 'search-ui',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '@pagefind/default-ui' && importer !== ours ? ours : undefined,
};
