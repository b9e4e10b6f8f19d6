import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parseBaseUrl } from './base-url.ts';
import { checkKey } from './check-key.ts';

const never = new AbortController().signal;
let status = 200;
const seen: { url: string | undefined; authorization: string | undefined }[] = [];
const server = createServer((request, response) => {
  seen.push({ url: request.url, authorization: request.headers.authorization });
  response.writeHead(status, { location: '/elsewhere' }).end('{}');
});
beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)));
afterAll(() => void server.close());

const baseUrl = (path = '/v1') => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const parsed = parseBaseUrl(`http://127.0.0.1:${port}${path}`);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
};

test.each([
  [200, 'Key works'],
  [204, 'Key works'],
  [401, 'Key refused'],
  [403, 'Could not tell'],
  [404, 'Could not tell'],
  [302, 'Could not tell'],
  [500, 'Could not tell'],
])('%i means "%s"', async (answer, words) => {
  status = answer;
  const verdict = await checkKey(baseUrl(), 'secret-key-123', fetch, never);
  expect(verdict.words).toBe(words);
  expect(verdict.reason).not.toContain('secret-key-123');
  expect(seen.at(-1)).toEqual({ url: '/v1/models', authorization: 'Bearer secret-key-123' });
});

test('AI/ML API is asked for the balance, whatever the path of the base URL', async () => {
  const asked: string[] = [];
  const record = (url: string | URL | Request) => {
    asked.push(String(url));
    return Promise.resolve(new Response('{}'));
  };
  for (const typed of ['https://api.aimlapi.com', 'https://api.aimlapi.com/v1']) {
    const parsed = parseBaseUrl(typed);
    if (parsed.ok) await checkKey(parsed.value, 'k', record, never);
  }
  expect(new Set(asked)).toEqual(new Set(['https://api.aimlapi.com/v2/billing']));
});

test('a server that is down could not tell, and the key is not in the reason', async () => {
  const parsed = parseBaseUrl('http://127.0.0.1:9/v1');
  if (!parsed.ok) throw new Error(parsed.problem);
  const verdict = await checkKey(parsed.value, 'secret-key-123', fetch, never);
  expect(verdict.words).toBe('Could not tell');
});

test('a host that does not answer in time could not tell', async () => {
  vi.useFakeTimers();
  const checked = checkKey(baseUrl(), 'secret-key-123', () => new Promise(() => {}), never);
  await vi.advanceTimersByTimeAsync(15_000);
  vi.useRealTimers();
  expect(await checked).toEqual({
    words: 'Could not tell',
    reason: expect.stringContaining('15'),
    answer: 'late',
  });
});

const atAimlapi = (body: BodyInit, init?: ResponseInit) => {
  const parsed = parseBaseUrl('https://api.aimlapi.com/v1');
  if (!parsed.ok) throw new Error(parsed.problem);
  return checkKey(parsed.value, 'k', () => Promise.resolve(new Response(body, init)), never);
};

test('AI/ML API tells the balance', async () => {
  const verdict = await atAimlapi('{"current_balance": 123.45, "currency": "USD"}');
  expect(verdict).toMatchObject({
    words: 'Key works',
    balance: { amount: 123.45, currency: 'USD' },
  });
});

test.each([
  '',
  'null',
  'no JSON',
  '{}',
  '{"current_balance": "12", "currency": "USD"}',
  '{"current_balance": 1e300, "currency": "USD"}',
  '{"current_balance": 12, "currency": "<b>"}',
  '{"balance": 12}',
])('a key works without a balance: %s', async (body) => {
  const verdict = await atAimlapi(body);
  expect(verdict.words).toBe('Key works');
  expect(verdict).not.toHaveProperty('balance');
});

test('a refusal has no balance', async () => {
  const body = '{"current_balance": 12, "currency": "USD"}';
  expect(await atAimlapi(body, { status: 401 })).not.toHaveProperty('balance');
});
