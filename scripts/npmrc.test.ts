import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// What a newcomer's `npm ci` prints, by the npm of this machine, with one package that wants another Node.

const folder = mkdtempSync(join(tmpdir(), 'npmrc-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (path: string, value: object) =>
  writeFileSync(join(folder, path), JSON.stringify(value));

mkdirSync(join(folder, 'picky'));
const picky = { version: '1.0.0', engines: { node: '>=999' } };
write('picky/package.json', { name: 'picky', ...picky });
const dependencies = { picky: 'file:picky' };
write('package.json', { dependencies });
write('package-lock.json', {
  lockfileVersion: 3,
  packages: {
    '': { dependencies },
    'node_modules/picky': { resolved: 'picky', link: true },
    picky,
  },
});

/** No setting but the folder's own: none of this machine, and none that the npm that runs this test passes on. */
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)),
  ),
  npm_config_userconfig: join(folder, 'none'),
};

function ci() {
  const run = spawnSync('npm', ['ci', '--offline'], { cwd: folder, env, encoding: 'utf8' });
  return { status: run.status, said: run.stderr };
}

test('a package for another Node is no news, and an error still is', () => {
  expect(ci()).toEqual({ status: 0, said: expect.stringContaining('EBADENGINE') });
  copyFileSync(new URL('../.npmrc', import.meta.url), join(folder, '.npmrc'));
  expect(ci()).toEqual({ status: 0, said: '' });
  rmSync(join(folder, 'package-lock.json'));
  expect(ci()).toEqual({ status: 1, said: expect.stringContaining('package-lock.json') });
});
