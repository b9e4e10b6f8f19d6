import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { programs as programsDir, root } from '../../paths.ts';
import { run, tool } from '../../run.ts';
import type { Program, Toolchain } from '../toolchain.ts';

const compilerOptions = {
  module: 'nodenext',
  target: 'esnext',
  lib: ['esnext'],
  types: ['node'],
  noEmit: true,
  allowImportingTsExtensions: true,
  erasableSyntaxOnly: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  // Of the programs only: the SDK's own declarations are not on trial.
  skipLibCheck: true,
};

export const toolchain: Toolchain = {
  id: 'typescript',
  fences: ['ts', 'typescript', 'js', 'javascript'],
  failing: 'request.mts',
  prepare: async () => {
    const manifest = join(root, 'node_modules/openai/package.json');
    const { version } = JSON.parse(await readFile(manifest, 'utf8'));
    await mkdir(programsDir, { recursive: true });
    // As `npm init -y` leaves a new folder, which is where most readers paste.
    const own = JSON.stringify({ type: 'commonjs', dependencies: { openai: version } });
    await writeFile(join(programsDir, 'package.json'), own);
    return `openai ${version}, Node ${process.version.slice(1)}, TypeScript ${await tscVersion()}`;
  },
  /** Node strips the types without a look at them, so the compiler reads every program once. */
  build: async (programs) => {
    const files = programs.map(({ dir, fileName }) => join(dir, fileName));
    const project = join(dirname(programs[0]?.dir ?? ''), 'tsconfig.json');
    await writeFile(project, JSON.stringify({ compilerOptions, files }));
    const command = [process.execPath, tsc, '--pretty', 'false', '-p', project];
    const { code, stdout } = await run(command, { cwd: root, env: process.env, timeout: 300_000 });
    return code === 0 ? new Map() : errorsByProgram(programs, stdout);
  },
  command: ({ fileName }) => [process.execPath, `./${fileName}`],
};

const tsc = join(root, 'node_modules/typescript/bin/tsc');
const tscVersion = async () =>
  (await tool([process.execPath, tsc, '--version'], root)).split(' ')[1];

function errorsByProgram(programs: readonly Program[], output: string): Map<string, string> {
  const lines = output.split('\n');
  const found = programs
    .map(({ id, dir, fileName }) => {
      const path = relative(root, join(dir, fileName));
      return [id, lines.filter((line) => line.includes(path))] as const;
    })
    .filter(([, own]) => own.length > 0)
    .map(([id, own]) => [id, own.join('\n')] as const);
  if (found.length === 0) throw new Error(`tsc failed: ${output}`);
  return new Map(found);
}
