import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../run.ts';
import type { Toolchain } from '../toolchain.ts';
import { goDir, unformatted } from './module.ts';

/** Builds each program by itself, untouched, in a module of its own: what a reader does. */
export const alone: NonNullable<Toolchain['alone']> = {
  build: async (programs) => {
    const failed = await unformatted(programs);
    for (const { id, dir, fileName } of programs) {
      for (const file of ['go.mod', 'go.sum']) await copyFile(join(goDir, file), join(dir, file));
      const command = ['go', 'build', '-o', 'program', fileName];
      const options = { cwd: dir, env: process.env, timeout: 300_000 };
      const { code, stderr } = await run(command, options);
      if (code !== 0) failed.set(id, stderr);
    }
    return failed;
  },
  command: () => ['./program'],
};
