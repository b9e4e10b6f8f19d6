import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { describeImage } from '../../examples/calls/describe-image.ts';
import { resolve } from '../../examples/resolve.ts';
import type { Result } from '../receive/outcome.ts';
import type { Call } from './call.ts';
import { run } from './run.ts';

const key = 'sk-canary-0123456789abcdef';
const chunk = (content: string | null, finish_reason: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason }] })}\n\n`;
const completion = (content: string, finish_reason = 'stop') =>
  JSON.stringify({
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason }],
    usage: { prompt_tokens: 321, completion_tokens: 45, total_tokens: 366 },
    meta: { usage: { credits_used: 1, usd_spent: 0.0012 } },
  });
const done = 'data: [DONE]\n\n';
const hello = chunk('Hel') + chunk('lo');

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
let answer: Answer;
const requests: { headers: IncomingMessage['headers']; body: string }[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  requests.push({ headers: request.headers, body });
  answer(response, request);
});
beforeAll(() => new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => void requests.splice(0));

function port(): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const events =
  (...parts: string[]): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const part of parts) response.write(part);
    response.end();
  };
const plain =
  (status: number, body: string, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(status, headers).end(body);
const json = { 'content-type': 'application/json' };

const request = resolve(describeImage, {
  prompt: 'What is it?',
  model: 'gpt-4o',
  stream: true,
  fileName: 'a.png',
  fileDataUrl: 'data:image/png;base64,AA==',
});

async function go(with_: Answer, change: Partial<Call> = {}): Promise<Result & { shown: string }> {
  answer = with_;
  let shown = '';
  const result = await run(
    {
      request,
      baseUrl: `http://127.0.0.1:${port()}/v1`,
      apiKey: key,
      fetch,
      signal: new AbortController().signal,
      limits: { firstByteMs: 300, stallMs: 200, noticeMs: 50 },
      ...change,
    },
    {
      text(delta) {
        shown += delta;
      },
    },
  );
  return { ...result, shown };
}

describe('how a run ends', () => {
  const rows: [string, Answer, Partial<Result> & { id?: string }][] = [
    [
      'a stop, with [DONE]',
      events(hello, chunk('', 'stop'), done),
      { state: 'done', text: 'Hello' },
    ],
    ['a stop, without [DONE]', events(hello, chunk('', 'stop')), { state: 'done', text: 'Hello' }],
    ['a stop with no text', events(chunk(null, 'stop'), done), { state: 'done', text: '' }],
    ['tool calls', events(chunk(null, 'tool_calls'), done), { state: 'done' }],
    [
      'a whole completion where a stream was asked',
      plain(200, completion('Hello'), json),
      { state: 'done', text: 'Hello', cost: 0.0012 },
    ],
    [
      'a whole completion, 201',
      plain(201, completion('Hello'), json),
      { state: 'done', text: 'Hello' },
    ],
    [
      'a whole completion that hit the length',
      plain(200, completion('Hel', 'length')),
      { state: 'incomplete', id: 'length-limit', text: 'Hel' },
    ],
    [
      'length',
      events(hello, chunk('', 'length'), done),
      { state: 'incomplete', id: 'length-limit' },
    ],
    [
      'content filter',
      events(hello, chunk('', 'content_filter'), done),
      { state: 'incomplete', id: 'content-filter' },
    ],
    [
      'text, then the end',
      events(hello),
      { state: 'incomplete', id: 'answer-cut-off', text: 'Hello' },
    ],
    [
      'text, then [DONE] too early',
      events(hello, done),
      { state: 'incomplete', id: 'answer-cut-off', text: 'Hello' },
    ],
    [
      'text, then half an event',
      events(hello, 'data: {"choi'),
      { state: 'incomplete', id: 'answer-cut-off', text: 'Hello' },
    ],
    ['an empty body', plain(200, ''), { state: 'failed', id: 'empty-answer' }],
    ['only [DONE]', events(done), { state: 'failed', id: 'empty-answer' }],
    ['only comments', events(': hi\n\n'), { state: 'failed', id: 'empty-answer' }],
    [
      'HTML',
      plain(200, '<!doctype html><p>Hi', { 'content-type': 'text/html' }),
      { state: 'failed', id: 'unreadable-answer' },
    ],
    [
      'half a JSON',
      plain(200, '{"choices": [', json),
      { state: 'failed', id: 'unreadable-answer' },
    ],
    [
      'JSON of something else',
      plain(200, '{"ok": true}', json),
      { state: 'failed', id: 'unreadable-answer' },
    ],
    ['no content, 204', plain(204, ''), { state: 'failed', id: 'empty-answer' }],
    [
      'an error object in mid-stream',
      events(hello, 'data: {"error": {"message": "overloaded"}}\n\n'),
      { state: 'failed', id: 'error-in-the-stream', text: 'Hello' },
    ],
    [
      "the provider's error in mid-stream",
      events(hello, 'data: {"message": "overloaded", "statusCode": 500}\n\n'),
      { state: 'failed', id: 'error-in-the-stream', text: 'Hello' },
    ],
    [
      'an unreadable event in mid-stream',
      events(hello, 'data: {oops\n\n', chunk('!', 'stop')),
      { state: 'failed', id: 'error-in-the-stream', text: 'Hello' },
    ],
    [
      'an event that carries nothing',
      events('data: null\n\n', 'data: {"id": 1}\n\n', hello, chunk('', 'stop')),
      { state: 'done', text: 'Hello' },
    ],
    [
      'events with empty data, and a space after [DONE]',
      events('data:\n\n', hello, 'data: \n\n', chunk('', 'stop'), 'data: [DONE] \n\n'),
      { state: 'done', text: 'Hello' },
    ],
    [
      'an error beside choices in mid-stream',
      events(hello, 'data: {"error": {"message": "overloaded"}, "choices": []}\n\n'),
      { state: 'failed', id: 'error-in-the-stream', text: 'Hello' },
    ],
    [
      'an event named error',
      events(hello, 'event: error\ndata: {"message": "overloaded"}\n\n'),
      { state: 'failed', id: 'error-in-the-stream', text: 'Hello' },
    ],
    [
      'events under another content type',
      plain(200, hello + chunk('', 'stop'), json),
      { state: 'done', text: 'Hello' },
    ],
    [
      '401',
      plain(401, '{"message": "Invalid key", "statusCode": 401}', json),
      { state: 'failed', id: 'key-refused' },
    ],
    [
      '403',
      plain(403, '{"message": "Out of credits"}', json),
      { state: 'failed', id: 'not-permitted' },
    ],
    ['404', plain(404, 'nothing'), { state: 'failed', id: 'not-found' }],
    [
      '429',
      plain(429, '{}', { ...json, 'retry-after': '7' }),
      { state: 'failed', id: 'too-many-requests' },
    ],
    [
      '429 out of quota',
      plain(429, '{"error": {"code": "insufficient_quota", "message": "x"}}', json),
      { state: 'failed', id: 'quota-used-up' },
    ],
    ['500 with HTML', plain(500, '<h1>Oops</h1>'), { state: 'failed', id: 'server-error' }],
    ['503', plain(503, ''), { state: 'failed', id: 'server-unavailable' }],
    ['504', plain(504, '{}'), { state: 'failed', id: 'server-timeout' }],
    [
      'a redirect',
      plain(307, '', { location: '/elsewhere' }),
      { state: 'failed', id: 'no-connection' },
    ],
    [
      'silence after text',
      (response) => void response.writeHead(200).write(hello),
      { state: 'incomplete', id: 'answer-stalled', text: 'Hello' },
    ],
    [
      'silence after a finish reason',
      (response) => void response.writeHead(200).write(hello + chunk('', 'stop')),
      { state: 'done', text: 'Hello' },
    ],
    [
      'silence after the headers',
      (response) => response.writeHead(200).flushHeaders(),
      { state: 'failed', id: 'answer-stalled' },
    ],
    ['silence from the start', () => {}, { state: 'failed', id: 'answer-stalled' }],
    [
      'a broken connection after text',
      (response) =>
        void response.writeHead(200).write(hello, () => setTimeout(() => response.destroy(), 20)),
      { state: 'incomplete', id: 'answer-cut-off', text: 'Hello' },
    ],
    [
      'a broken connection before any',
      (response) => void response.destroy(),
      { state: 'failed', id: 'no-connection' },
    ],
  ];

  test.each(rows)('%s', async (_, with_, { id, ...expected }) => {
    const result = await go(with_);
    expect(result).toMatchObject(expected);
    expect(result.failure?.id).toBe(id);
    expect(result.shown).toBe(result.text);
    expect(requests).toHaveLength(1);
  });
});

test('figures come with the last chunk of a stream', async () => {
  const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
  const last = `data: ${JSON.stringify({ choices: [], usage, meta: { usage: { usd_spent: 0.5 } } })}\n\n`;
  const result = await go(events(hello, chunk('', 'stop'), last, done));
  expect(result).toMatchObject({ usage, cost: 0.5, finishReason: 'stop' });
});

test.each([
  ['{"error": "out of order"}', 'out of order'],
  ['{"detail": "out of order"}', 'out of order'],
  ['{"detail": [{"msg": "wrong"}]}', '[{"msg":"wrong"}]'],
  ['{"error": {"message": {"why": "wrong"}}}', '{"why":"wrong"}'],
  ['{"error": {"message": null}}', undefined],
])('what the server says of %s', async (body, detail) => {
  const result = await go(plain(422, body, json));
  expect(result.failure?.detail).toBe(detail);
});

test('the key is masked in a finish reason', async () => {
  const result = await go(events(hello, chunk('', `stop ${key}`)));
  expect(result.finishReason).toBe('stop ••••••••');
});

test('a browser hands out a body with 204, and a Response takes none', async () => {
  const bodiless = new Response(null, { status: 204 });
  Object.defineProperty(bodiless, 'body', { value: new Blob().stream() });
  const result = await go(() => {}, { fetch: () => Promise.resolve(bodiless) });
  expect(result.failure?.id).toBe('empty-answer');
});

test('the wait that a server asks for is told', async () => {
  const result = await go(plain(429, '{"message": "slow down"}', { ...json, 'retry-after': '7' }));
  expect(result.failure).toMatchObject({ retryAfter: 7, detail: 'slow down', status: 429 });
});

test('only the headers that a strict preflight allows are sent', async () => {
  await go(events(hello, chunk('', 'stop')));
  const names = Object.keys(requests[0]?.headers ?? {});
  expect(names.filter((name) => name.startsWith('x-'))).toEqual([]);
  expect(requests[0]?.headers).toMatchObject({
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
  });
  expect(JSON.parse(requests[0]?.body ?? '')).toEqual(request);
});

test('a host that takes no key is called without the header for it', async () => {
  const { state, text } = await go(events(hello, chunk('', 'stop')), { apiKey: '' });
  expect([state, text]).toEqual(['done', 'Hello']);
  expect(requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
});

test('the key is masked in text and in failures, cut over chunks too', async () => {
  const said = await go(
    events(...[...`Key: ${key}.`].map((each) => chunk(each)), chunk('', 'stop')),
  );
  expect(said.text).toMatch(/^Key: .{0,3}•{8}\.$/);
  const refused = await go(plain(401, JSON.stringify({ message: `No such key ${key}` }), json));
  expect(refused.failure?.detail).toBe('No such key ••••••••');
});

test('Stop ends it at once, with the text that came', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 60);
  const result = await go((response) => void response.writeHead(200).write(hello), {
    signal: stop.signal,
    limits: { firstByteMs: 5000, stallMs: 5000, noticeMs: 5000 },
  });
  expect(result).toMatchObject({ state: 'stopped', text: 'Hello' });
  const early = await go(() => {}, { signal: AbortSignal.abort() });
  expect(early.state).toBe('stopped');
});

test('a word when nothing comes for a while', async () => {
  let words = 0;
  answer = () => {};
  await run(
    {
      request,
      baseUrl: `http://127.0.0.1:${port()}/v1`,
      apiKey: key,
      fetch,
      signal: new AbortController().signal,
      limits: { firstByteMs: 120, stallMs: 100, noticeMs: 20 },
    },
    { waiting: () => words++ },
  );
  expect(words).toBe(1);
});
