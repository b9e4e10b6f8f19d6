import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { casesOf } from '../../cases.ts';
import { programs } from '../../paths.ts';
import { keys } from '../../recorder.ts';
import { cleanEnv, run } from '../../run.ts';
import { type Bench, expectRequest, failures, suite } from '../../suite.ts';
import { toolchain } from './index.ts';

const cases = casesOf(toolchain.id);
const named = (...names: readonly string[]) =>
  cases
    .filter(({ row, settings }) => names.includes(row.name) && !settings.stream)
    .map((each) => [each.id, each] as const);

suite(toolchain, toolchain.id, cases, (bench) => {
  failures(bench);
  pasted(bench, 'bash', ['bash', '--norc', '-i']);
  pasted(bench, 'zsh', ['zsh', '-f', '-i']);
  otherBase64(bench);
});

/** Readers paste into a shell rather than run a file, and there `!` has a meaning of its own. */
function pasted(bench: () => Bench, shell: string, command: readonly string[]): void {
  const some = named('usual', 'shell-words', 'single-quotes', 'newlines');
  test.for(some)(`%s, pasted into ${shell}`, async ([id, each], { skip }) => {
    const env = { ...cleanEnv(keys.right), HISTFILE: '/dev/null' };
    const found = await run(['bash', '-c', `command -v ${shell}`], { cwd: programs, env });
    if (found.code !== 0) skip(`no ${shell} here`);
    await bench().start(id, env, ['sh', '-c', `exec ${command.join(' ')} < request.sh`]);
    expectRequest(bench().recorder.take(id), each);
  });
}

/** As on macOS: no `-w`, and the Base64 of megabytes on one line. */
function otherBase64(bench: () => Bench): void {
  const bin = join(programs, 'macos-bin');
  test.for(named('usual', 'five-megabytes'))('%s, with the base64 of macOS', async ([id, each]) => {
    const real = (await run(['bash', '-c', 'command -v base64'], { cwd: '/', env: process.env }))
      .stdout;
    mkdirSync(bin, { recursive: true });
    const lines = [
      '#!/bin/bash',
      'case "$*" in *-w*|*--wrap*) echo "base64: invalid option -- w" >&2; exit 64;; esac',
      `${real.trim()} -w 0 "$@" && echo`,
    ];
    writeFileSync(join(bin, 'base64'), lines.join('\n'));
    chmodSync(join(bin, 'base64'), 0o755);
    const env = cleanEnv(keys.right);
    const path = [bin, env.PATH].join(delimiter);
    const { code, stderr } = await bench().start(id, { ...env, PATH: path });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expectRequest(bench().recorder.take(id), each);
  });
}
