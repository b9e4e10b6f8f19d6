import { execFileSync } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseBaseUrl } from '../../connection/base-url.ts';
import { curlCommand, mayAsk, reach } from './reach.ts';

let answer: (response: ServerResponse) => void;
const seen: { url: string | undefined; headers: object }[] = [];
const server = createServer(({ url, headers }, response) => {
  seen.push({ url, headers });
  answer(response);
});
beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)));
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

function base(typed: string) {
  const parsed = parseBaseUrl(typed);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}
const here = () => base(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`);
const never = new AbortController().signal;
const models = { object: 'list', data: [{ id: 'a' }, { id: 'b' }] };

test.each([
  [200, JSON.stringify(models), { kind: 'reachable', models: 2 }],
  [200, '<!doctype html>', { kind: 'other', status: 200 }],
  [200, '{"data":{}}', { kind: 'other', status: 200 }],
  [200, 'null', { kind: 'other', status: 200 }],
  [401, '{}', { kind: 'refused', status: 401 }],
  [403, '{}', { kind: 'refused', status: 403 }],
  [404, '{}', { kind: 'missing', status: 404 }],
  [500, JSON.stringify(models), { kind: 'other', status: 500 }],
  [300, '', { kind: 'moved' }],
  [307, '', { kind: 'moved' }],
  [399, '', { kind: 'moved' }],
  [400, '', { kind: 'other', status: 400 }],
])('%i %s', async (status, body, expected) => {
  answer = (response) => response.writeHead(status, { location: '/elsewhere' }).end(body);
  expect(await reach(here(), fetch, never)).toEqual(expected);
  expect(seen.at(-1)?.url).toBe('/v1/models');
  expect(seen.at(-1)?.headers).toMatchObject({ accept: 'application/json' });
  expect(seen.at(-1)?.headers).not.toHaveProperty('authorization');
});

test('a connection that breaks is silence', async () => {
  answer = (response) => response.destroy();
  expect(await reach(here(), fetch, never)).toEqual({ kind: 'silent' });
  expect(await reach(base('http://127.0.0.1:9/v1'), fetch, never)).toEqual({ kind: 'silent' });
});

test('a caller who goes away gets no verdict', async () => {
  const leave = new AbortController();
  answer = () => leave.abort();
  await expect(reach(here(), fetch, leave.signal)).rejects.toThrow(/abort/i);
});

test.each([
  ['https://api.aimlapi.com/v1', true],
  ['https://api.openai.com', true],
  ['https://docs.example/v1', true],
  ['https://sandbox.invalid/v1', false],
  ['https://api.aimlapi.com.evil.example', false],
  ['https://api.aimlapi.com:8443', false],
  ['http://localhost:8787/v1', false],
])('may the page ask %s? %s', (typed, may) => {
  expect(mayAsk(base(typed), 'https://docs.example')).toBe(may);
});

test('the command asks what the page asks', () => {
  const { href } = here();
  answer = (response) => response.writeHead(418, { 'x-test': 'seen' }).end('short');
  expect(curlCommand(here(), 'https://docs.example')).toBe(
    `curl -sS -D - -o models.json -H "Origin: https://docs.example" "${href}/models"`,
  );
});

test.each([
  'https://x.example/$(touch pwned)/`id`/!x/v1',
  "https://x.example/it's;ls|cat&whoami/v1",
  'https://x.example/%41/ü/<b>^/v1',
])('a shell reads the URL of %s as text alone', (typed) => {
  const baseUrl = base(encodeSpaces(typed));
  const command = curlCommand(baseUrl, 'https://docs.example').replace(/^curl/, "printf '%s\\n'");
  const said = execFileSync('bash', ['-c', command], { encoding: 'utf8' }).trim().split('\n');
  expect(said.at(-2)).toBe('Origin: https://docs.example');
  expect(said.at(-1)).toMatch(/^https:\/\/x\.example\/[\w%./,=-]*\/v1\/models$/);
  expect(decodeURIComponent(said.at(-1) ?? '')).toBe(decodeURIComponent(`${baseUrl.href}/models`));
});

const encodeSpaces = (text: string) => text.replaceAll(' ', '%20');
