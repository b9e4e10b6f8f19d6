import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { startSandbox } from './server.ts';
import { packedPdf, pdfRequest } from './test-files.ts';

// Made first: it takes seconds, in which connections that are held open would time out.
const packed = pdfRequest(packedPdf(2 ** 29, 3));
const server = await startSandbox({ port: 0, delayMs: 20 });
afterAll(() => server.close());

const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
const messages = [{ role: 'user', content: 'Hello?' }];
const ask = (body: object, signal?: AbortSignal) =>
  fetch(`${server.url}/chat/completions`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });

/** Sends raw bytes, and gives all that comes back. */
async function raw(request: string): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.end(request);
  await once(socket, 'close');
  return answer;
}

test('its address is on the loopback interface', () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
});

test('64 MB are refused in words, and it goes on', async () => {
  const body = new Uint8Array(64_000_000);
  const response = await fetch(`${server.url}/chat/completions`, { method: 'POST', headers, body });
  expect(response.status).toBe(400);
  expect((await response.json()).message).toContain('64000000 bytes');
  expect((await fetch(`${server.url}/models`)).status).toBe(200);
});

test('words come one by one, and many streams at once', async () => {
  const read = async () => {
    let reads = 0;
    const { body } = await ask({ model: 'x', messages, stream: true });
    for await (const _ of body ?? []) reads += 1;
    return reads;
  };
  const reads = await Promise.all(Array.from({ length: 8 }, read));
  expect(Math.min(...reads)).toBeGreaterThan(20);
});

test('a client that goes away in mid-stream harms nothing', async () => {
  for (let time = 0; time < 20; time += 1) {
    const abort = new AbortController();
    const { body } = await ask({ model: 'sandbox/stall', messages, stream: true }, abort.signal);
    await body?.getReader().read();
    abort.abort();
  }
  const half =
    'POST /v1/chat/completions HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer a\r\ncontent-length: 99\r\n\r\n{"mod';
  await raw(half);
  expect((await ask({ model: 'x', messages })).status).toBe(200);
});

test.each([
  ['TRACE /v1/models', 400],
  ['GET http://[::bad/v1/models', 404],
  ['HEAD /v1/models', 405],
  ['OPTIONS /v1/models', 204],
  ['GET //', 404],
])('%s is %i', async (line, status) => {
  const answer = await raw(`${line} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

test('a port that is taken is an error', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startSandbox({ port })).rejects.toThrow('EADDRINUSE');
});

test('closing ends open streams', async () => {
  const other = await startSandbox({ port: 0, delayMs: 0 });
  const response = await fetch(`${other.url}/chat/completions`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'sandbox/stall', messages, stream: true }),
  });
  await other.close();
  await expect(response.text()).rejects.toThrow();
});

describe('who may ask', () => {
  const from = (origin: string, init: RequestInit = {}) =>
    fetch(`${server.url}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ model: 'x', messages }),
      ...init,
      headers: { ...headers, origin },
    });

  test('a page of this computer, which may read the answer', async () => {
    for (const init of [{}, { method: 'OPTIONS', body: null }, { body: '{' }]) {
      const { headers: answered } = await from('http://localhost:4321', init);
      expect(answered.get('access-control-allow-origin')).toBe('http://localhost:4321');
      expect(answered.get('vary')).toBe('origin');
    }
  });

  test.each(['https://evil.example', 'null'])(
    'no page of %s, asked first or not',
    async (origin) => {
      for (const init of [{}, { method: 'OPTIONS', body: null }, { method: 'GET', body: null }]) {
        const response = await from(origin, init);
        expect(response.status).toBe(403);
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
        expect(await response.json()).toEqual({
          message: expect.stringContaining(`Pages of ${origin} may not ask the sandbox.`),
          path: '/v1/chat/completions',
          requestId: expect.any(String),
          statusCode: 403,
          timestamp: expect.any(String),
        });
      }
    },
  );

  test('nobody by a name that is not of this computer', async () => {
    const answer = await raw(
      'GET /v1/models HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
    expect(answer).toContain('"statusCode":403');
    expect(answer).toContain('The sandbox is not asked as evil.example.');
  });

  test('a program, which has no origin', async () => {
    const response = await ask({ model: 'x', messages });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('others by a setting', async () => {
    const allowed = { origins: ['https://docs.example.com'], hosts: [] };
    const other = await startSandbox({ port: 0, allowed });
    const origin = 'https://docs.example.com';
    const response = await fetch(`${other.url}/models`, { headers: { origin } });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    await other.close();
  });
});

test('four PDFs of a kilobyte that unpack to half a gigabyte each are refused in words, and it goes on', async () => {
  expect(packed.length).toBeLessThan(1250);
  const attack = () =>
    fetch(`${server.url}/chat/completions`, { method: 'POST', headers, body: packed });
  const answers = await Promise.all(Array.from({ length: 4 }, attack));
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  for (const answer of answers)
    expect((await answer.json()).message).toContain('unpacks to more than the sandbox takes');
  expect((await ask({ model: 'x', messages })).status).toBe(200);
}, 60_000);
