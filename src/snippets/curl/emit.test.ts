// Runs the snippet in bash with `curl` replaced by a function that prints what it is given.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostile } from '../hostile.fixture.ts';
import { inputOf } from '../inputs.fixture.ts';
import { curl } from './index.ts';

const stub = `curl() { printf '%s\\n' "$@" >&2; cat; }\n`;
const run = (code: string, key?: string, files: readonly string[] = []) => {
  const cwd = mkdtempSync(join(tmpdir(), 'curl-'));
  for (const name of files) writeFileSync(join(cwd, name), 'bytes');
  const env = { PATH: process.env.PATH ?? '', ...(key && { A_KEY: key }) };
  const { stdout, stderr, status } = spawnSync('bash', ['-c', stub + code], { cwd, env });
  return { body: String(stdout).replaceAll('\n', ''), words: String(stderr), status };
};

const fileNames = [
  ...hostile.filter((text) => !/[/\0]/.test(text) && text.length > 1 && text.length < 80),
  '-o',
  '@file',
].map((name) => `${name.toWellFormed()}.pdf`);

test.each(fileNames)('reads the file %j', (fileName) => {
  const { code } = curl.emit(inputOf(1, { fileName }));
  const { body } = run(code, 'k', [fileName]);
  expect(JSON.parse(body).messages[0].content[0].file).toEqual({
    filename: fileName,
    file_data: `data:application/pdf;base64,${btoa('bytes')}`,
  });
});

test('the key is in no argument', () => {
  const { words } = run(curl.emit(inputOf(0)).code, 'canary-key', ['raccoon.png']);
  expect(words).toContain('@/dev/fd/');
  expect(words).not.toContain('canary-key');
});

test('without a key, or without the file, nothing is sent', () => {
  const { code } = curl.emit(inputOf(0));
  const noKey = run(code, undefined, ['raccoon.png']);
  expect(noKey).toMatchObject({ body: '', words: expect.stringContaining('Set A_KEY') });
  expect(noKey.status).not.toBe(0);
  const noFile = run(code, 'k');
  expect(noFile).toMatchObject({ body: '', words: expect.stringContaining('raccoon.png') });
  expect(noFile.status).not.toBe(0);
});
