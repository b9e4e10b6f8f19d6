import { describe, expect, test } from 'vitest';
import { createTransport, type ResponseHead, type SentRequest } from './transport.ts';

/** What a transport hands to `fetch`, and what it tells of the way. */
function sending(answer: () => Promise<Response>) {
  const calls: { url: string; init: RequestInit }[] = [];
  const told: (SentRequest | ResponseHead | string)[] = [];
  const transport = createTransport({
    fetch: (url, init = {}) => {
      calls.push({ url: String(url), init });
      return answer();
    },
    assemble: (json) => `${json} with its file`,
    onSent: (request) => void told.push(request),
    onHead: (head) => void told.push(head),
    onBytes: (bytes) => void told.push(new TextDecoder().decode(bytes)),
    onBroken: () => void told.push('broken'),
  });
  const headers = { authorization: 'Bearer k', accept: '*/*', 'x-stainless-lang': 'js' };
  const send = (signal?: AbortSignal) =>
    transport('https://api.test/v1', {
      method: 'POST',
      headers,
      body: '{}',
      ...(signal && { signal }),
    });
  return { calls, told, send, transport };
}

const hello = async () =>
  new Response('Hello', { status: 201, statusText: 'Made', headers: { 'x-id': '1' } });

test('sends the least, and follows no redirect', async () => {
  const { calls, send } = sending(hello);
  await send();
  expect(calls).toHaveLength(1);
  const [{ url, init } = { url: '', init: {} }] = calls;
  expect(url).toBe('https://api.test/v1');
  expect(Object.fromEntries(new Headers(init.headers))).toEqual({
    accept: '*/*',
    authorization: 'Bearer k',
  });
  expect(init).toMatchObject({
    method: 'POST',
    body: '{} with its file',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
});

test('tells of the request, the head and every byte, and gives the answer on', async () => {
  const { told, send } = sending(hello);
  const response = await send();
  expect([response.status, response.statusText, response.headers.get('x-id')]).toEqual([
    201,
    'Made',
    '1',
  ]);
  expect(await response.text()).toBe('Hello');
  const sent = {
    method: 'POST',
    url: 'https://api.test/v1',
    headers: [
      ['accept', '*/*'],
      ['authorization', 'Bearer k'],
    ],
    json: '{}',
  };
  const head = {
    status: 201,
    statusText: 'Made',
    headers: expect.arrayContaining([['x-id', '1']]),
  };
  expect(told).toEqual([sent, head, 'Hello']);
});

describe('nothing is sent', () => {
  test('after an abort', async () => {
    const { calls, told, send } = sending(hello);
    await expect(send(AbortSignal.abort())).rejects.toThrow(/abort/i);
    expect([calls, told]).toEqual([[], []]);
  });
});

test('posts where no method is named', async () => {
  const { calls, transport } = sending(hello);
  await transport('https://api.test/v1');
  expect(calls[0]?.init).toMatchObject({ method: 'POST', body: ' with its file' });
});

test('hands its signal on', async () => {
  const { calls, send } = sending(hello);
  const { signal } = new AbortController();
  await send(signal);
  expect(calls[0]?.init.signal).toBe(signal);
});

test.each([204, 205, 304])('an answer of status %i has no body', async (status) => {
  const { send } = sending(async () => {
    const answer = new Response(null, { status });
    // As in Chromium.
    Object.defineProperty(answer, 'body', { value: new Blob().stream() });
    return answer;
  });
  expect((await send()).body).toBeNull();
});

test('whoever reads no more ends the answer', async () => {
  let why: unknown;
  const body = new ReadableStream({
    cancel(reason) {
      why = reason;
    },
  });
  const { send } = sending(async () => new Response(body));
  await (await send()).body?.cancel('enough');
  expect(why).toBe('enough');
});
