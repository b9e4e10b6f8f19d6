import { readFileSync } from 'node:fs';
import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { main } from '../../src/api/providers/index.ts';
import { sayHello } from '../../src/examples/calls/say-hello.ts';
import { resolve } from '../../src/examples/resolve.ts';
import { setKeyLine } from '../../src/labs/api-key/shells.ts';
import { firstAnswer } from '../../src/labs/terminal/answer.ts';
import { shells } from '../../src/labs/terminal/shells.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { curlVersion, environment, firstCallTo, key, served, type } from './shell.ts';

const values = { model: 'gpt-4o', stream: false, fileName: '', fileDataUrl: '' } as const;
const request = resolve(sayHello, { ...values, prompt: sayHello.prompt });

test.runIf(curlVersion)(
  'in bash it sends the request that the example describes, and prints what the lab shows',
  async () => {
    const sent: object[] = [];
    const { code, stdout, stderr } = await served(
      async (incoming, outgoing) => {
        const { method, url, headers } = incoming;
        sent.push({ method, url, key: headers.authorization, body: await json(incoming) });
        outgoing.writeHead(201, { 'content-type': 'application/json' });
        outgoing.end(JSON.stringify(firstAnswer));
      },
      (baseUrl) => type(firstCallTo(baseUrl)),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(shells.bash.output);
    expect(sent).toEqual([
      { method: 'POST', url: '/v1/chat/completions', key: `Bearer ${key}`, body: request },
    ]);
  },
);

/** The names of the fields of a JSON value, all the way down. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shapeOf(each)]));
};

test.runIf(curlVersion)('the sandbox answers it in the shape that the lab shows', async () => {
  const sandbox = await startSandbox({ port: 0 });
  const { code, stdout } = await type(firstCallTo(sandbox.url));
  await sandbox.close();
  expect(code).toBe(0);
  const answer = JSON.parse(stdout);
  expect(shapeOf(answer)).toEqual(shapeOf(firstAnswer));
  expect(answer.choices[0].message.content).toMatch(
    /^Hello! ¡Hola! Bonjour!\n\nThis is the sandbox, not a model/,
  );
});

test.each(['bash', 'zsh'])('in %s the line for the key takes one that is typed', async (shell) => {
  const found = await type(`command -v ${shell}`);
  if (found.code !== 0) return expect(shell).not.toBe('bash');
  const { PATH } = environment();
  const read = await type(`${setKeyLine('bash', main.keyVariable)} && env`, {
    env: { PATH },
    input: `${key}\n`,
    shell,
  });
  expect(read.stdout).toContain(`AIMLAPI_API_KEY=${key}`);
});

test('“Setting up” makes the same call in each of its languages, and has the same lines for the key', () => {
  const page = new URL('../../src/content/docs/quickstart/setting-up.mdx', import.meta.url);
  const text = readFileSync(page, 'utf8');
  expect(text.split(sayHello.prompt)).toHaveLength(1 + 4);
  const lines = text.split('\n');
  for (const id of ['bash', 'powershell', 'cmd'] as const)
    expect(lines).toContain(setKeyLine(id, main.keyVariable));
});
