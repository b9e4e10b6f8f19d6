// `npm run sandbox` as a process.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/sandbox.ts', import.meta.url));
const run = (PORT: string, settings: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, [script], { env: { ...process.env, PORT, ...settings }, stdio: 'pipe' });

/** What it prints, up to the first match. */
async function outputOf(child: ChildProcess, pattern: RegExp): Promise<string> {
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += chunk;
    if (pattern.test(output)) return output;
  }
  return output;
}

test.each(['SIGINT', 'SIGTERM'] as const)('it says where it is, and %s ends it', async (signal) => {
  const child = run('0');
  const output = await outputOf(child, /not a model/);
  const url = /http:\/\/127\.0\.0\.1:\d+\/v1/.exec(output)?.[0];
  expect((await fetch(`${url}/models`)).status).toBe(200);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each(['abc', '70000', '1.5'])('PORT=%s is refused in words', async (port) => {
  const child = run(port);
  child.stderr.setEncoding('utf8');
  const [words] = await once(child.stderr, 'data');
  expect(words).toContain(`PORT is "${port}"`);
  expect((await once(child, 'exit'))[0]).toBe(1);
});

test('the settings for other origins and hosts reach it', async () => {
  const child = run('0', { SANDBOX_ORIGINS: 'https://docs.example.com' });
  const url = /http:\S+/.exec(await outputOf(child, /not a model/))?.[0];
  const models = (origin: string) => fetch(`${url}/models`, { headers: { origin } });
  expect((await models('https://docs.example.com')).status).toBe(200);
  expect((await models('https://evil.example')).status).toBe(403);
  child.kill();
  await once(child, 'exit');
});

test('a setting that allows nothing is refused in words', async () => {
  const child = run('0', { SANDBOX_HOSTS: 'http://sandbox.internal' });
  child.stderr.setEncoding('utf8');
  const [words] = await once(child.stderr, 'data');
  expect(words).toContain('SANDBOX_HOSTS has "http://sandbox.internal"');
  expect((await once(child, 'exit'))[0]).toBe(1);
});
