import { expect, test } from 'vitest';
import { createSandbox } from '../sandbox/index.ts';
import { askModels } from './models.ts';

const baseUrl = 'https://api.aimlapi.com/v1';
const url = `${baseUrl}/models`;
const signal = new AbortController().signal;
const answering = (make: () => Response) => () => Promise.resolve(make());
const ask = (make: () => Response) => askModels(baseUrl, { fetch: answering(make), signal });

test('asks once, without a key, and follows no redirect', async () => {
  const seen: Request[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    seen.push(new Request(input, init));
    return Promise.resolve(Response.json({ data: [{ id: 'gpt-4o' }] }));
  };
  const answer = await askModels(baseUrl, { fetch, signal });
  expect(answer.ok && answer.models.map(({ id }) => id)).toEqual(['gpt-4o']);
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({ method: 'GET', url, redirect: 'error', credentials: 'omit' });
  expect([...(seen[0]?.headers ?? [])]).toEqual([['accept', 'application/json']]);
});

test.each([
  [429, 'busy'],
  [401, 'refused'],
  [404, 'refused'],
  [500, 'broken'],
  [503, 'broken'],
])('%i is %s', async (status, failure) => {
  expect(await ask(() => new Response('no', { status }))).toEqual({ ok: false, failure, status });
});

test.each(['<html>', '', 'null', '{"data": 1}'])('%j is unreadable', async (text) => {
  expect(await ask(() => new Response(text))).toEqual({ ok: false, failure: 'unreadable' });
});

test('a broken connection is unreachable', async () => {
  const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await askModels(baseUrl, { fetch, signal })).toEqual({
    ok: false,
    failure: 'unreachable',
  });
});

test('an end from outside is no failure', async () => {
  const fetch = () => Promise.reject(new Error('ended'));
  await expect(askModels(baseUrl, { fetch, signal: AbortSignal.abort() })).rejects.toThrow(
    /abort/i,
  );
});

test('the sandbox answers it', async () => {
  const sandbox = createSandbox({
    readImage: () => Promise.reject(new Error('No image was sent.')),
    readPdf: () => Promise.reject(new Error('No PDF was sent.')),
  });
  const fetch: typeof globalThis.fetch = (input, init) => sandbox(new Request(input, init));
  const answer = await askModels('https://sandbox.invalid/v1', { fetch, signal });
  expect(answer.ok && answer.models[0]).toMatchObject({
    id: 'openai/gpt-4o',
    aliases: ['gpt-4o'],
    developer: 'Sandbox',
  });
});
