import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const theirs = /\/TableOfContents\/starlight-toc(\.js)?$/;
const ours = fileURLToPath(new URL('../src/components/page/contents-list.ts', import.meta.url));

/** Puts our script of the contents list in the place of Starlight's, whose components stay as they are. */
export const contentsList: Plugin = {
  name: 'contents-list',
  enforce: 'pre',
  resolveId: (source) => (theirs.test(source) ? ours : undefined),
};
