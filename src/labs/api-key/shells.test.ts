import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main, otherKeyVariable } from '../../api/providers/index.ts';
import { openai } from '../../api/providers/openai.ts';
import { shellsFor } from './shells.ts';

// Each command in the shell that it is for, where this machine has that shell.

/** All that a shell could trip over. */
const key = `sk-a b$HOME'"\\\`x\`!%&;4f9a2b7c`;
const show = `printenv ${main.keyVariable}`;
const shells = shellsFor(main.keyVariable);
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true });
});
const newHome = () => {
  const home = mkdtempSync(join(tmpdir(), 'shell-'));
  homes.push(home);
  return home;
};

function run(id: string, args: readonly string[], input: string, home: string) {
  const { PATH = '' } = process.env;
  const env = {
    PATH,
    HOME: home,
    TERM: 'dumb',
    HISTFILE: join(home, 'history'),
    LC_ALL: 'C.UTF-8',
  };
  const { stdout, stderr, status } = spawnSync(id, args, { input, env, encoding: 'utf8' });
  return { stdout, stderr, status };
}

const here = (id: string) => spawnSync(id, ['--version']).status === 0;

describe.each(shells.filter(({ id }) => ['bash', 'zsh', 'fish'].includes(id)))('$id', (shell) => {
  const { id, set, see, keep } = shell;

  test.skipIf(!here(id))('the key typed at the prompt is in the variable', () => {
    const { stdout, stderr, status } = run(
      id,
      ['-c', `${set}\n${show}\n${see}`],
      `${key}\n`,
      newHome(),
    );
    expect({ stderr: stderr.replaceAll('API key: ', ''), status }).toEqual({
      stderr: '',
      status: 0,
    });
    const lines = stdout.trim().split('\n').slice(-2);
    expect(lines[0]?.replace(/^.*API key: /, '')).toBe(key);
    expect(lines[1]).toMatch(new RegExp(`^${key.length}( characters)?$`));
  });

  test.skipIf(!here(id))(
    'kept, it is there in the next terminal, in files of the reader alone',
    () => {
      const home = newHome();
      run(id, ['-c', `${set}\n${keep}`], `${key}\n`, home);
      const next = run(id, ['-i', '-c', show], '', home);
      expect(next.stdout.trim()).toBe(key);
      const files = readdirSync(home, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => readFileSync(path, 'utf8').includes('4f9a2b7c'));
      expect(files).toHaveLength(1);
      for (const file of files) expect(statSync(file).mode & 0o077).toBe(0);
    },
  );
});

test.skipIf(!here('bash'))('keys of several providers are kept beside each other', () => {
  const home = newHome();
  const names = [main.keyVariable, openai.keyVariable, otherKeyVariable];
  for (const name of names) {
    const [bash] = shellsFor(name);
    run('bash', ['-c', `${bash?.set}\n${bash?.keep}`], `key of ${name}\n`, home);
  }
  const { stdout } = run('bash', ['-i', '-c', `printenv ${names.join(' ')}`], '', home);
  expect(stdout.trim().split('\n')).toEqual(names.map((name) => `key of ${name}`));
});

test.skipIf(!here('bash'))('the history of bash holds the command and not the key', () => {
  const home = newHome();
  const [bash] = shells;
  const input = `set -o history\n${bash?.set}\n${key}\nhistory -w\n`;
  run('bash', ['--norc', '-i'], input, home);
  const history = readFileSync(join(home, 'history'), 'utf8');
  expect(history).toContain(bash?.set);
  expect(history).not.toContain('4f9a2b7c');
});

test.each(shells)('no command of $id takes the key as text', ({ set, see, keep }) => {
  for (const command of [set, see, keep]) expect(command).not.toMatch(/=["']?(sk-|<|YOUR)/i);
});
