import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';

/** Runs `.ci/run` with an npm that notes how it was called and says what a suite says. The servers are there. */
function run(...args: readonly string[]) {
  const bin = mkdtempSync(join(tmpdir(), 'ci-'));
  const calls = join(bin, 'calls');
  const npm = `echo "npm $*" HOSTS=$HOSTS SNIPPETS=$SNIPPETS >>'${calls}'
    case $* in
      ci | 'run build') ;;
      *pages) echo 'failed: a test: a cause'; echo '2 passed, 1 failed'; exit 1 ;;
      *) echo '3 passed, 0 failed, 1 skipped' ;;
    esac`;
  for (const [name, code] of Object.entries({ npm, nginx: '', 'firefox-esr': '' })) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${code}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  writeFileSync(calls, '');
  const env = { PATH: `${bin}${delimiter}${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync('.ci/run', args, { env, encoding: 'utf8' });
  const called = readFileSync(calls, 'utf8').replace(
    / HOSTS= SNIPPETS=$| (HOSTS|SNIPPETS)=(?= |$)/gm,
    '',
  );
  return {
    status,
    stderr,
    closing: stdout.split('\n').slice(-8, -1),
    called: called.trim().split('\n'),
  };
}

test('without an argument every part runs, and the last line counts them all', () => {
  const { status, closing, called } = run();
  expect(called).toEqual([
    'npm ci',
    'npm test',
    'npm run test:pages',
    'npm run test:security HOSTS=all',
    'npm run test:firefox',
    'npm run test:snippets SNIPPETS=all',
  ]);
  expect(closing).toEqual([
    expect.stringMatching(/^took: \d+ s: npm test$/),
    'failed: a test: a cause',
    expect.stringMatching(/^took: \d+ s: npm run test:pages$/),
    expect.stringMatching(/^took: \d+ s: env HOSTS=all npm run test:security$/),
    expect.stringMatching(/^took: \d+ s: npm run test:firefox$/),
    expect.stringMatching(/^took: \d+ s: env SNIPPETS=all npm run test:snippets$/),
    '14 passed, 1 failed',
  ]);
  expect(status).toBe(1);
});

test('the name of a part runs that part alone, on a build of its own', () => {
  const { status, closing, called } = run('security');
  expect(called).toEqual(['npm ci', 'npm run build', 'npm run test:security HOSTS=all']);
  expect(closing.at(-1)).toBe('3 passed, 0 failed');
  expect(status).toBe(0);
  expect(run('test').called).toEqual(['npm ci', 'npm test']); // It builds by itself.
});

test('a part that there is not is refused before anything runs', () => {
  const { status, stderr, called } = run('speed');
  expect(called).toEqual(['']);
  expect(stderr).toBe('There is no part "speed": test pages security firefox snippets\n');
  expect(status).toBe(2);
});
