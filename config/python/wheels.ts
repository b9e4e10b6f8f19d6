import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The lock file: name, version and SHA-256 of every wheel, as pip reads it. */
export const lockFile = fileURLToPath(new URL('requirements.txt', import.meta.url));

/** As the wheels name what Pyodide is. */
const target = ['pyemscripten_2026_0_wasm32', '3.14', 'cp', 'cp314'] as const;

/** How pip is started, in the order of trying. */
const pips: readonly (readonly [command: string, ...first: string[]])[] = [
  ['python3', '-m', 'pip'],
  ['pip3'],
  ['pip'],
];

/** Why there are no wheels; its message is one line. */
export class NoWheels extends Error {}

/**
 * The paths of the wheels of the lock file, in `folder`. What is not there yet is downloaded by pip, which compares the hashes.
 * Rejects with `NoWheels` where there is no pip, or it did not get them.
 */
export async function wheels(folder: string): Promise<readonly string[]> {
  const found = await wheelsIn(folder);
  if (found.length) return found;
  const fresh = await mkdtemp(`${folder}-`);
  try {
    await download(fresh);
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return wheelsIn(folder);
}

async function wheelsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.whl')).map((name) => join(folder, name));
}

async function download(folder: string): Promise<void> {
  const [platform, version, implementation, abi] = target;
  const options = `download --quiet --disable-pip-version-check --no-input --retries 1 --timeout 20
    --require-hashes --no-deps --only-binary :all: --platform ${platform} --python-version ${version}
    --implementation ${implementation} --abi ${abi} --dest`.split(/\s+/);
  const all = [...options, folder, '--requirement', lockFile];
  for (const [command, ...first] of pips) {
    try {
      await promisify(execFile)(command, [...first, ...all]);
      return;
    } catch (error) {
      const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
      const isMissing = code === 'ENOENT' || /No module named pip/.test(stderr);
      if (!isMissing) throw new NoWheels(`pip did not get the wheels: ${lastLine(stderr)}`);
    }
  }
  throw new NoWheels('there is no pip');
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
