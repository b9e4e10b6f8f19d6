import type { Plugin } from 'vite';
import { roomPolicies } from '../src/code/room/policy.ts';

const kinds = Object.keys(roomPolicies).join('|');

/**
 * Where a worker goes: one in which code of a reader runs (`room.ts.worker.ts`) into the folder of its kind, since its policy
 * comes by the folder, and any other beside the rest of the site's code.
 */
function entryFileNames({ name }: { readonly name: string }): string {
  const [, kind] = new RegExp(`^room\\.(${kinds})\\.worker$`).exec(name) ?? [];
  return kind ? `${kind}/[hash].js` : '_astro/[name]-[hash].js';
}

const noZlib = '\0no-zlib';

/** The shell's `gzip` is written for Node's zlib, which no browser has: there the command fails, and says so. */
const withoutZlib: Plugin = {
  name: 'without-zlib',
  enforce: 'pre',
  resolveId: (source) => (source === 'node:zlib' ? noZlib : undefined),
  load: (id) =>
    id === noZlib
      ? 'const no = () => { throw new Error("compression is not here"); }; export const constants = {}; export { no as gunzipSync, no as gzipSync };'
      : undefined,
};

/** Pyodide is written for Node too, and would bring its WebAssembly along as a file of its own: the page hands that in. */
const pyodideInWorker: Plugin = {
  name: 'pyodide-in-worker',
  enforce: 'pre',
  transform: (code, id) =>
    /\/pyodide\/pyodide(\.asm)?\.mjs$/.test(id)
      ? code
          .replaceAll(/import\("(?:node:[\w/]+|ws)"\)/g, 'Promise.reject()')
          .replaceAll(/new URL\("pyodide\.asm\.wasm", ?import\.meta\.url\)\.href/g, '""')
      : undefined,
};

/** How Vite builds workers. */
export const workers = {
  plugins: () => [withoutZlib, pyodideInWorker],
  rolldownOptions: { output: { entryFileNames } },
};
