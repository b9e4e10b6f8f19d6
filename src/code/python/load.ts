import { loadPyodide, type PyodideAPI, version } from 'pyodide';
import createPyodideModule from 'pyodide/pyodide.asm.mjs';
import init from './lib/_room/__init__.py?raw';
import errors from './lib/_room/errors.py?raw';
import exchange from './lib/_room/exchange.py?raw';
import loop from './lib/_room/loop.py?raw';
import missing from './lib/_room/missing.py?raw';
import run from './lib/_room/run.py?raw';
import transports from './lib/httpx2_jsfetch.py?raw';
import type { PackFile } from './pack-file.ts';

const own = {
  'httpx2_jsfetch.py': transports,
  '_room/__init__.py': init,
  '_room/errors.py': errors,
  '_room/exchange.py': exchange,
  '_room/loop.py': loop,
  '_room/missing.py': missing,
  '_room/run.py': run,
};
const ownFolder = '/lib/room';
const packagesPath = '/lib/packages.zip';
const nativeFolder = '/lib/python3.14/site-packages';

/** Without packages of Pyodide's own. */
const lockFile = {
  info: { abi_version: '2026_0', arch: 'wasm32', platform: 'emscripten_5_0_3', python: '3.14.2' },
  packages: {},
};

/** Starts Python out of the file that the page fetched, and imports what a first call needs. */
export async function loadPython(
  file: ArrayBuffer,
  parts: PackFile['parts'],
  page: object,
): Promise<PyodideAPI> {
  const part = (name: keyof typeof parts) => new Uint8Array(file).subarray(...parts[name]);
  // Pyodide fetches two files. Nothing is fetched in this worker.
  const real = self.fetch;
  self.fetch = async (asked) => {
    const isRuntime = String(asked instanceof Request ? asked.url : asked).endsWith('.wasm');
    return new Response(part(isRuntime ? 'runtime' : 'library'), {
      headers: { 'Content-Type': isRuntime ? 'application/wasm' : 'application/zip' },
    });
  };
  const python = await loadPyodide({
    indexURL: '/',
    packageBaseUrl: '/',
    lockFileContents: JSON.stringify({ ...lockFile, info: { ...lockFile.info, version } }),
    createPyodideModule,
  });
  self.fetch = real;
  const { FS } = python;
  FS.writeFile(packagesPath, part('packages'));
  python.unpackArchive(part('native').slice(), 'zip', { extractDir: nativeFolder });
  for (const folder of [ownFolder, `${ownFolder}/_room`]) FS.mkdir(folder);
  for (const [name, text] of Object.entries(own)) FS.writeFile(`${ownFolder}/${name}`, text);
  python.registerJsModule('_page', page);
  python.runPython(
    `import sys\nsys.path += [${JSON.stringify(packagesPath)}, ${JSON.stringify(ownFolder)}]\n` +
      'import _room.run, openai, openai.types.chat\n_room.run.prepare()',
  );
  return python;
}
