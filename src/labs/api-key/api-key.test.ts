import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseUrl, parseBaseUrl } from '../../connection/base-url.ts';
import { askAbout } from './answer.ts';
import { flawIn } from './flaws.ts';
import { maskOf } from './mask.ts';

const key = 'sk-4f9a2b7c1d8e3f605142aabb';

test('a mask shows no more than three characters and four', () => {
  expect(maskOf(key)).toBe('sk-…aabb');
  expect(maskOf('0123456789')).toBe('••••');
  expect(maskOf('')).toBe('••••');
});

test.each([
  [key, undefined],
  ['f'.repeat(32), undefined],
  [`Bearer ${key}`, { id: 'bearer', fix: key }],
  [`Authorization: Bearer ${key}`, { id: 'bearer', fix: key }],
  [`"${key}"`, { id: 'quotes', fix: key }],
  [`${key.slice(0, 9)} ${key.slice(9)}`, { id: 'spaces', fix: key }],
  ['YOUR_API_KEY', { id: 'placeholder' }],
  ['<YOUR_AIMLAPI_KEY>', { id: 'placeholder' }],
  ['$AIMLAPI_API_KEY', { id: 'placeholder' }],
  ['sk-4f9a…aabb', { id: 'masked' }],
  ['sk-****************aabb', { id: 'masked' }],
  ['sk-4f9a2b7c1d8е3f605142aabb', { id: 'letters' }],
  ['abc', { id: 'short' }],
])('%s: %j', (typed, flaw) => {
  expect(flawIn(typed)).toEqual(flaw);
});

let status = 200;
let body = '';
let asked = 0;
const server = createServer((_, response) => {
  asked++;
  response.writeHead(status).end(body);
});
beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)));
afterAll(() => void server.close());

function base(url: string): BaseUrl {
  const parsed = parseBaseUrl(url);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}
const ask = () =>
  askAbout(base(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`), key, fetch);

test.each([
  [
    200,
    '{"balance":25,"lowBalance":true}',
    { why: 'accepted', balance: { credits: 25, isLow: true } },
  ],
  [200, '{"balance":0}', { why: 'accepted', balance: { credits: 0, isLow: false } }],
  [200, '{"data":[]}', { why: 'accepted' }],
  [200, 'not JSON', { why: 'accepted' }],
  [401, '{}', { why: 'unknown' }],
  [403, '{"balance":1}', { why: 'forbidden' }],
  [429, '', { why: 'often' }],
  [503, '', { why: 'broken' }],
  [404, '', { why: 'other' }],
])('%i %s', async (answered, text, expected) => {
  [status, body, asked] = [answered, text, 0];
  const words = { 200: 'Key works', 401: 'Key refused' }[answered] ?? 'Could not tell';
  expect(await ask()).toEqual({ verdict: words, status, ...expected });
  expect(asked).toBe(1);
});

test('a server that is down', async () => {
  expect(await askAbout(base('http://127.0.0.1:9/v1'), key, fetch)).toEqual({
    verdict: 'Could not tell',
    why: 'silent',
  });
});
