import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../run.ts';
import type { Program, Toolchain } from '../toolchain.ts';
import { alone } from './alone.ts';
import { goDir, prepareGo, unformatted } from './module.ts';

const all = join(goDir, 'all');
const binary = join(goDir, 'all.bin');

/**
 * To compile and link a program takes seconds, so the matrix is one binary: each snippet a file of one package,
 * its `main` renamed, chosen by the first argument. All else of a snippet stands as it is.
 */
export const toolchain: Toolchain = {
  id: 'go',
  fences: ['go'],
  failing: 'main.go',
  alone,
  prepare: prepareGo,
  build: async (programs) => {
    await mkdir(all, { recursive: true });
    const failed = await unformatted(programs);
    for (;;) {
      const left = programs.filter(({ id }) => !failed.has(id));
      const said = await buildAll(left);
      if (!said) return failed;
      const bad = left.filter((program) => said.includes(`${fileOf(program)}:`));
      if (bad.length === 0) throw new Error(`go build: ${said}`);
      for (const { id } of bad) failed.set(id, said);
    }
  },
  command: ({ id }) => [binary, id],
};

const mainOf = ({ id }: Program) => `run_${id.replaceAll('-', '_')}`;
const fileOf = (program: Program) => `${mainOf(program)}.go`;

/** Gives what the compiler said; empty where all is well. `-e`: every error, not only the first ten. */
async function buildAll(programs: readonly Program[]): Promise<string> {
  for (const program of programs) {
    const source = await readFile(join(program.dir, program.fileName), 'utf8');
    const renamed = source.replace(/^func main\(\) \{/m, `func ${mainOf(program)}() {`);
    await writeFile(join(all, fileOf(program)), renamed);
  }
  await writeFile(join(all, 'main.go'), dispatcher(programs));
  const command = ['go', 'build', '-gcflags=-e', '-o', binary, 'main.go', ...programs.map(fileOf)];
  const { code, stderr } = await run(command, { cwd: all, env: process.env, timeout: 600_000 });
  return code === 0 ? '' : stderr;
}

const dispatcher = (programs: readonly Program[]): string => `package main

import "os"

var mains = map[string]func(){
${programs.map((program) => `\t"${program.id}": ${mainOf(program)},`).join('\n')}
}

func main() { mains[os.Args[1]]() }
`;
