import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { makePack, type Pack } from './pack.ts';
import { NoWheels } from './wheels.ts';

const virtual = 'virtual:python-pack';
const resolved = `\0${virtual}`;
let made: Promise<Pack | undefined> | undefined;

/** The pack of this build, made once. Nothing where there is no pip: then the site says so in the button's place. */
export function pythonPack(): Promise<Pack | undefined> {
  if (process.env.PYTHON_PACK === 'none') return Promise.resolve(undefined);
  made ??= makePack().catch((error: unknown) => {
    if (!(error instanceof NoWheels) || process.env.PYTHON_PACK === 'required') throw error;
    // biome-ignore lint/suspicious/noConsole: a line of the build.
    console.warn(`The site is built without Python on the page: ${error.message}.`);
    return undefined;
  });
  return made;
}

/**
 * Puts the file with Python beside the script of its worker, and tells the code where it is. `PYTHON_PACK=required` makes a
 * build fail that cannot, `PYTHON_PACK=none` leaves it out.
 */
export function pythonPlugin(): Plugin {
  let base = '/';
  return {
    name: 'python-pack',
    sharedDuringBuild: true,
    configResolved: (config) => {
      base = config.base;
    },
    resolveId: (source) => (source === virtual ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const pack = await pythonPack();
      const file = pack && { address: `${base.replace(/\/$/, '')}/py/${pack.name}`, ...pack.about };
      return `export const pack = ${JSON.stringify(file)};`;
    },
    async generateBundle(_, bundle) {
      const isClient = this.environment.name === 'client';
      const isUsed = Object.values(bundle).some(
        (file) => file.type === 'chunk' && Object.keys(file.modules).includes(resolved),
      );
      const pack = isClient && isUsed ? await made : undefined;
      if (pack)
        this.emitFile({
          type: 'asset',
          fileName: `py/${pack.name}`,
          source: await readFile(pack.path),
        });
    },
  };
}
