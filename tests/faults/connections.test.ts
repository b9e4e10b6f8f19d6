import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeCertificate } from '../support/certificate.ts';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import {
  attach,
  connectTo,
  findPlayground,
  type Playground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { finish, goodKey, reset, type Step, text } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { expectFailure } from './expectations.ts';
import { head, startRawServer } from './raw-server.ts';
import { half } from './rows/row.ts';

// What a browser says nothing about: names, ports, TLS, CORS, and bytes that are no HTTP.

const server = await startRawServer();
const stage = useStage(() => ['--host-resolver-rules=MAP *.example ~NOTFOUND'], { lasting: true });
const { fingerprint, ...unknown } = makeCertificate(['localhost']);
const stranger = createServer(unknown, (socket) => socket.on('error', () => {}).end());
const closed = await startRawServer();
closed.close();

let playground: Playground;
beforeAll(async () => {
  stranger.on('tlsClientError', () => {});
  stranger.listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  playground = await findPlayground(await stage.open(paths.playground), titles.image);
  await attach(playground, await image());
});
beforeEach(() => server.clear());
afterAll(() => {
  server.close();
  stranger.close();
});
const strangerPort = () => (stranger.address() as AddressInfo).port;

test.each([
  ['a name that nobody knows', () => 'https://nobody.example/v1'],
  ['a port on which nobody listens', () => closed.url],
  ['a port that browsers avoid', () => 'https://127.0.0.1:6000/v1'],
  ['a certificate that nobody vouches for', () => `https://localhost:${strangerPort()}/v1`],
  ['a certificate for another name', () => `https://127.0.0.1:${strangerPort()}/v1`],
  ['https to a server that speaks http', () => `https://127.0.0.1:${server.port}/v1`],
  ['http to a server that speaks https', () => `http://127.0.0.1:${strangerPort()}/v1`],
])('no connection: %s', async (_, url) => {
  await connectTo(playground.page, url());
  expect(await runToEnd(playground)).toBe('failed');
  await expectFailure(playground, 'no-connection');
  expect(await playground.failure.innerText()).toContain(`${url()}/chat/completions`);
  expect(await playground.run.isEnabled()).toBe(true);
  expect(await playground.page.content()).not.toContain(goodKey);
});

const bare = (...headers: readonly string[]) =>
  ['HTTP/1.1 204 No Content', 'connection: close', ...headers, '\r\n'].join('\r\n');
const allow = 'access-control-allow-headers: authorization, content-type, accept';

test.each<[string, string]>([
  ['no CORS header', bare()],
  ['another origin allowed', bare('access-control-allow-origin: https://other.example', allow)],
  ['no header allowed', bare('access-control-allow-origin: *')],
  [
    'every header but content-type allowed',
    bare('access-control-allow-origin: *', 'access-control-allow-headers: authorization'),
  ],
  ['two origins allowed', bare('access-control-allow-origin: *, *', allow)],
  ['an error', head('500 Broken', allow)],
  ['nothing', ''],
  ['nonsense', 'Good day\r\n\r\n'],
])('a preflight answered with: %s', async (_, answer) => {
  await connectTo(playground.page, server.url);
  // Firefox asks up to ten times by itself where a preflight, which costs nothing, is not answered at all.
  for (let times = 0; times < 10; times++) server.next([answer], 'OPTIONS');
  expect(await runToEnd(playground)).toBe('failed');
  await expectFailure(playground, 'no-connection');
  expect(server.chats()).toEqual([]);
  expect(await playground.run.isEnabled()).toBe(true);
});

interface Row {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly ends?: 'incomplete' | 'done';
}
const sse = 'content-type: text/event-stream';
const chunked = head('200 OK', sse, 'transfer-encoding: chunked');
const inChunk = (body: string) => `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`;

test.each<Row>([
  { name: 'nothing at all', steps: [] },
  { name: 'a reset', steps: [reset] },
  { name: 'bytes that are no HTTP', steps: ['Good day\r\n\r\n'] },
  { name: 'half a head', steps: ['HTTP/1.1 200 OK\r\nconte'] },
  { name: 'a head without end', steps: [head('200 OK', `x-long: ${'x'.repeat(400_000)}`)] },
  {
    name: 'two lengths that disagree',
    steps: [head('200 OK', 'content-length: 5', 'content-length: 6'), 'Hello!'],
  },
  { name: 'two origins allowed', steps: [head('200 OK', 'access-control-allow-origin: *'), '{}'] },
  {
    name: 'a JSON body shorter than its length',
    steps: [head('200 OK', 'content-length: 900'), '{"a'],
  },
  {
    name: 'a body that claims to be compressed',
    steps: [head('200 OK', sse, 'content-encoding: gzip'), text(half)],
  },
  {
    name: 'a stream shorter than its length',
    steps: [head('200 OK', sse, 'content-length: 9000'), text(half), 200],
    ends: 'incomplete',
  },
  {
    name: 'a chunk of a size that is no number',
    steps: [chunked + inChunk(text(half)), 50, 'zz\r\nHello'],
    ends: 'incomplete',
  },
  {
    name: 'chunks without their end',
    steps: [chunked + inChunk(text(half)), 50, reset],
    ends: 'incomplete',
  },
  {
    name: 'chunks without their end, after stop',
    steps: [chunked + inChunk(text(half) + finish('stop')), 50, reset],
    ends: 'done',
  },
])('an answer of $name', async ({ steps, ends }) => {
  await connectTo(playground.page, server.url);
  server.next([...steps]);
  expect(await runToEnd(playground)).toBe(ends ?? 'failed');
  expect(server.chats()).toHaveLength(1);
  if (ends) await eventually(() => playground.answer.innerText()).toContain(half);
  if (ends !== 'done') await expectFailure(playground, ends ? 'answer-cut-off' : 'no-connection');
  expect(await playground.run.isEnabled()).toBe(true);
  expect(await playground.page.content()).not.toContain(goodKey);
});
