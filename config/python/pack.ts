import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { loadPyodide, version } from 'pyodide';
import type { PackFile } from '../../src/code/python/pack-file.ts';
import { asWasm } from './as-wasm.ts';
import { lockFile, wheels } from './wheels.ts';

/** What the build downloads and makes once; Git ignores it. */
const cache = fileURLToPath(new URL('../../.cache/python/', import.meta.url));
const script = new URL('pack.py', import.meta.url);
const pyodideFile = (name: string) => fileURLToPath(import.meta.resolve(`pyodide/${name}`));

/** All that Python needs on the page, as one file, and what the page must know of it. */
export interface Pack {
  readonly about: Omit<PackFile, 'address'>;
  readonly name: string;
  readonly path: string;
  readonly licences: readonly PythonLicence[];
}

/** What a Python package says of its licence. */
export interface PythonLicence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** What is kept beside the file. */
type Made = Pick<Pack, 'about' | 'licences'>;

/** Makes the pack, or takes the one of before where nothing of it has changed. Rejects with `NoWheels`. */
export async function makePack(): Promise<Pack> {
  const hash = createHash('sha256').update(version);
  for (const file of [lockFile, script]) hash.update(await readFile(file));
  const id = hash.digest('hex').slice(0, 16);
  const lock = createHash('sha256')
    .update(await readFile(lockFile))
    .digest('hex')
    .slice(0, 16);
  await mkdir(cache, { recursive: true });
  const all = await wheels(join(cache, `wheels-${lock}`));
  const path = join(cache, `${id}.wasm`);
  const aboutPath = join(cache, `${id}.json`);
  const kept = await readFile(aboutPath, 'utf8').catch(() => undefined);
  const made: Made = kept ? JSON.parse(kept) : await write(path, aboutPath, all);
  return { ...made, name: `${id}.wasm`, path };
}

async function write(path: string, aboutPath: string, all: readonly string[]): Promise<Made> {
  const { zips, licences } = await makeZips(all);
  const runtime = await readFile(pyodideFile('pyodide.asm.wasm'));
  const { file, places } = asWasm([runtime, ...zips]);
  const [runtimeAt, library, packages, native] = places;
  const loader = await readFile(pyodideFile('pyodide.asm.mjs'));
  const about = {
    bytes: file.length,
    transfer: (await compressed(file)) + (await compressed(loader)),
    parts: { runtime: runtimeAt, library, packages, native },
  };
  // Whole or not at all: another build may read it meanwhile.
  for (const [to, content] of [
    [path, file],
    [aboutPath, JSON.stringify({ about, licences })],
  ] as const) {
    await writeFile(`${to}.${process.pid}`, content);
    await rename(`${to}.${process.pid}`, to);
  }
  return { about, licences } as Made;
}

/** Python's library and the packages, as `pack.py` makes them by the very Python that reads them. */
async function makeZips(all: readonly string[]) {
  const python = await loadPyodide();
  const put = async (path: string) => {
    const at = `/tmp/${basename(path)}`;
    python.FS.writeFile(at, await readFile(path));
    return at;
  };
  const paths = await Promise.all(all.map(put));
  const library = await put(pyodideFile('python_stdlib.zip'));
  python.runPython(await readFile(script, 'utf8'));
  python.globals.get('pack')(python.toPy(paths), library);
  const read = (name: string): Uint8Array => python.FS.readFile(`/out/${name}.zip`);
  const licences: PythonLicence[] = JSON.parse(python.globals.get('licences')());
  return { zips: ['library', 'packages', 'native'].map(read), licences };
}

/** Bytes on their way, as our own server sends them. */
async function compressed(bytes: Uint8Array): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return (await promisify(brotliCompress)(bytes, { params })).length;
}
