import { afterEach, expect, test, vi } from 'vitest';
import { askHost, mostBytes, patience } from './ask-host.ts';

const url = 'https://host.example/v1/models';
const never = new AbortController().signal;
const ask = (fetch: typeof globalThis.fetch, signal = never) => askHost(url, { fetch, signal });
const answering = (body: BodyInit | null, init?: ResponseInit) => () =>
  Promise.resolve(new Response(body, init));

afterEach(() => void vi.useRealTimers());

test('asks with the least, and with a key only where there is one', async () => {
  const seen: Request[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    seen.push(new Request(input, init));
    return Promise.resolve(Response.json({ a: 1 }));
  };
  expect(await ask(fetch)).toEqual({ kind: 'answered', ok: true, status: 200, body: { a: 1 } });
  await askHost(url, { fetch, signal: never, key: 'k' });
  expect(seen.map(({ headers }) => Object.fromEntries(headers))).toEqual([
    { accept: 'application/json' },
    { accept: 'application/json', authorization: 'Bearer k' },
  ]);
  for (const { redirect, credentials, referrerPolicy } of seen)
    expect([redirect, credentials, referrerPolicy]).toEqual(['error', 'omit', 'no-referrer']);
});

test.each<[string, (signal?: AbortSignal | null) => Promise<Response>]>([
  [
    'its headers',
    (signal) => new Promise((_, reject) => signal?.addEventListener('abort', reject)),
  ],
  ['what does not listen, as a module on its way', () => new Promise(() => {})],
  [
    'the rest of a body',
    async () =>
      new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(9)) })),
  ],
])('a host that keeps back %s has 15 s', async (_, answer) => {
  vi.useFakeTimers();
  let came: unknown;
  void ask((_url, init) => answer(init?.signal)).then((answered) => {
    came = answered;
  });
  await vi.advanceTimersByTimeAsync(patience - 1);
  expect(came).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(came).toEqual({ kind: 'late' });
  expect(patience).toBe(15_000);
});

test('an answer leaves no timer behind', async () => {
  vi.useFakeTimers();
  await ask(answering('{}'));
  await ask(() => Promise.reject(new TypeError('down')));
  expect(vi.getTimerCount()).toBe(0);
});

test('no more is read than a list can have, and what is longer is no answer', async () => {
  let pulled = 0;
  let isEnded = false;
  const endless = new ReadableStream({
    pull(body) {
      pulled += 2 ** 16;
      body.enqueue(new Uint8Array(2 ** 16).fill(0x20));
    },
    cancel() {
      isEnded = true;
    },
  });
  expect(await ask(answering(endless))).toMatchObject({ ok: true, body: undefined });
  expect(isEnded).toBe(true);
  expect(pulled).toBeLessThan(mostBytes + 4 * 2 ** 16);
  const json = JSON.stringify('é'.repeat(mostBytes / 2 - 1));
  expect(await ask(answering(json))).toMatchObject({ body: JSON.parse(json) });
  expect(await ask(answering(` ${json}`))).toMatchObject({ body: undefined });
});

test('of a refusal nothing is read', async () => {
  let isEnded = false;
  const body = new ReadableStream({
    cancel() {
      isEnded = true;
    },
  });
  const answer = await ask(answering(body, { status: 401 }));
  expect(answer).toEqual({ kind: 'answered', ok: false, status: 401, body: undefined });
  expect(isEnded).toBe(true);
});

test.each(['', '<html>', '{"data"'])('%j has no JSON to give', async (text) => {
  expect(await ask(answering(text))).toMatchObject({ ok: true, body: undefined });
});

test('a broken connection is told in the words of the browser', async () => {
  const answer = await ask(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(answer).toEqual({ kind: 'unreachable', cause: 'Failed to fetch' });
  // What is thrown need not be an error.
  expect(await ask(() => Promise.reject('odd'))).toEqual({ kind: 'unreachable', cause: 'odd' });
});

test('whoever no longer wants to know gets no answer', async () => {
  const leave = new AbortController();
  const asked = ask(() => new Promise(() => {}), leave.signal);
  leave.abort();
  await expect(asked).rejects.toThrow(/abort/i);
  await expect(ask(answering('{}'), AbortSignal.abort())).rejects.toThrow(/abort/i);
});
