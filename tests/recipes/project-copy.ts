import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A copy of the project, in which a test follows a recipe of CONTRIBUTING.md by hand, so to say. */
export interface ProjectCopy {
  /** Its folder, as an absolute path. */
  readonly root: string;
  readonly read: (file: string) => string;
  /** Writes a file, which may be new. */
  readonly write: (file: string, text: string) => void;
  /** Puts `after` in the place of `before`. Throws where that does not stand in the file exactly once. */
  readonly replace: (file: string, before: string, after: string) => void;
  /** Runs a program of `node_modules/.bin` and returns what it printed. Throws that where it failed. */
  readonly run: (program: string, ...options: readonly string[]) => string;
  /** The same, with some variables of the environment. */
  readonly runWith: (
    variables: Readonly<Record<string, string>>,
    program: string,
    ...options: readonly string[]
  ) => string;
  readonly remove: () => void;
}

const project = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['src', 'config', 'scripts', 'public', 'tests'];
const files = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'vitest.config.ts'];

/** Inside the project, since packages are found from there only; Git and the linter pass `.copies` by. */
export function copyProject(): ProjectCopy {
  mkdirSync(join(project, '.copies'), { recursive: true });
  const root = mkdtempSync(join(project, '.copies', 'project-'));
  for (const part of [...parts, ...files])
    cpSync(join(project, part), join(root, part), { recursive: true });

  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  function write(file: string, text: string): void {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const runWith: ProjectCopy['runWith'] = (variables, program, ...options) => {
    // Without what Vitest puts into its environment, `BASE_URL` above all.
    const { PATH, HOME } = process.env;
    const bin = join(project, 'node_modules/.bin');
    const { status, stdout, stderr } = spawnSync(join(bin, program), options, {
      cwd: root,
      // No recipe has to do with Python on the page, which takes a while to pack.
      env: { PATH: `${bin}:${PATH}`, HOME, PYTHON_PACK: 'none', ...variables },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${program} ${options.join(' ')}:\n${stdout}${stderr}`);
    return stdout;
  };
  return {
    root,
    read,
    write,
    replace(file, before, after) {
      const around = read(file).split(before);
      if (around.length !== 2)
        throw new Error(`${file} has "${before}" ${around.length - 1} times.`);
      write(file, around.join(after));
    },
    runWith,
    run: (program, ...options) => runWith({}, program, ...options),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
