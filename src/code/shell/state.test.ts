import { Bash, InMemoryFs } from 'just-bash/browser';
import { expect, test } from 'vitest';
import { maxNames, maxState } from '../room/limits.ts';
import { home } from './home.ts';
import { pack, unpack } from './state.ts';

/** Runs a line in a shell with these files, and packs what it leaves. */
async function after(line: string, given: Record<string, string> = {}) {
  const fs = new InMemoryFs({ [`${home}/sample.bin`]: Uint8Array.of(0, 255, 10) });
  const shell = new Bash({ fs, cwd: home, env: given });
  const { env } = await shell.exec(line);
  return pack(fs, env, given);
}

test('files, folders, links, rights, variables and the folder come back', async () => {
  const snapshot = await after(
    "mkdir -p 'a b/c' && cd 'a b' && echo é > f && chmod 755 f && ln -s f l && export X=1 y=2; rm ~/none",
    { HOME: home },
  );
  expect(snapshot?.cwd).toBe(`${home}/a b`);
  expect(snapshot?.names).toContain(`${home}/a b/c/`);
  const fs = new InMemoryFs();
  const { cwd, env } = await unpack(snapshot?.state ?? new ArrayBuffer(), fs);
  expect(cwd).toBe(`${home}/a b`);
  expect(env).toMatchObject({ X: '1', y: '2' });
  expect(await fs.readFileBuffer(`${home}/sample.bin`)).toEqual(Uint8Array.of(0, 255, 10));
  expect(await fs.readFile(`${home}/a b/l`)).toBe('é\n');
  expect((await fs.stat(`${home}/a b/f`)).mode & 0o777).toBe(0o755);
  expect((await fs.stat(`${home}/a b/c`)).isDirectory).toBe(true);
});

test('what the page gave is given anew, unless it was changed', async () => {
  const given = { HOME: home, KEY: 'place', OTHER: 'a' };
  const snapshot = await after('export OTHER=b COPY=$KEY', given);
  const { env } = await unpack(snapshot?.state ?? new ArrayBuffer(), new InMemoryFs());
  expect(env).not.toHaveProperty('KEY');
  expect(env).toMatchObject({ OTHER: 'b', COPY: 'place' });
});

test('a folder that is not kept, or is gone, leads home', async () => {
  for (const line of ['mkdir /other && cd /other', 'mkdir d && cd d && rm -r ../d'])
    expect((await after(line))?.cwd).toBe(home);
  expect((await after('cd /usr/bin'))?.cwd).toBe('/usr/bin');
});

test('too much is not kept, and too many names are not told', async () => {
  const fs = new InMemoryFs({ [`${home}/large`]: new Uint8Array(maxState) });
  expect(await pack(fs, {}, {})).toBeUndefined();
  const many = Array.from({ length: maxNames + 9 }, (_, at) => [`${home}/${at}`, ''] as const);
  const snapshot = await pack(new InMemoryFs(Object.fromEntries(many)), {}, {});
  expect(snapshot?.names).toHaveLength(maxNames);
});
