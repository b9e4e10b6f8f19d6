import { beforeEach, describe, expect, test, vi } from 'vitest';
import { describeImage } from '../../examples/calls/describe-image.ts';
import { resolve } from '../../examples/resolve.ts';
import type { Call, Observer } from '../send/call.ts';
import { run } from '../send/run.ts';
import { PageFault, UnreadableFile } from './own-failure.ts';

// What breaks in the page itself, while a call runs, is told as that.

/** Breaks the reading of an answer, as a defect of ours would. */
const reading = vi.hoisted(() => ({ isBroken: false }));
vi.mock('./chunk.ts', async (load) => {
  const actual = await load<typeof import('./chunk.ts')>();
  const readPiece: typeof actual.readPiece = (value) => {
    if (reading.isBroken) throw new TypeError('A defect in reading.');
    return actual.readPiece(value);
  };
  return { ...actual, readPiece };
});
beforeEach(() => {
  reading.isBroken = false;
});

const key = 'sk-canary-0123456789abcdef';
const event = (content: string, finish_reason: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason }] })}\n\n`;
const hello = event('Hel') + event('lo', 'stop');
const request = resolve(describeImage, {
  prompt: 'What is it?',
  model: 'gpt-4o',
  stream: true,
  fileName: 'a.png',
  fileDataUrl: 'data:image/png;base64,AA==',
});

const go = (observer: Observer, change: Partial<Call> = {}) =>
  run(
    {
      request,
      baseUrl: 'https://host.example/v1',
      apiKey: key,
      fetch: () => Promise.resolve(new Response(hello)),
      signal: new AbortController().signal,
      ...change,
    },
    observer,
  );
const throwing = () => {
  throw new TypeError(`A view broke at ${key}.`);
};
const fault = { id: 'fault-of-this-page', detail: 'A view broke at ••••••••.' };

describe('a view that throws', () => {
  test.each<[string, Observer, string]>([
    ['as the request leaves', { sent: throwing }, ''],
    ['at the headers', { head: throwing }, ''],
    ['at the bytes', { bytes: throwing }, ''],
    ['at the text', { text: throwing }, 'Hello'],
    ['at the end of the text', { text: (delta) => delta === 'lo' && throwing() }, 'Hello'],
  ])('%s: a fault of the page, the text kept', async (_, observer, text) => {
    expect(await go(observer)).toMatchObject({ state: 'failed', failure: fault, text });
  });

  test('at a word on the wait', async () => {
    const fetch = () => new Promise<Response>(() => {});
    const limits = { firstByteMs: 60_000, stallMs: 60_000, noticeMs: 1 };
    const result = await go({ waiting: throwing }, { fetch, limits });
    expect(result).toMatchObject({ state: 'failed', failure: fault });
  });

  test('ends the request', async () => {
    let signal: AbortSignal | null | undefined;
    const fetch: Call['fetch'] = async (_, init) => {
      signal = init?.signal;
      const body = new ReadableStream({
        start: (stream) => stream.enqueue(new TextEncoder().encode(event('Hel'))),
      });
      return new Response(body);
    };
    expect(await go({ text: throwing }, { fetch })).toMatchObject({ failure: fault });
    expect(signal?.aborted).toBe(true);
  });
});

test('a defect in reading is no connection that was cut', async () => {
  const result = await go({
    head() {
      reading.isBroken = true;
    },
  });
  expect(result).toMatchObject({ state: 'failed', failure: { id: 'fault-of-this-page' } });
});

test('a connection that breaks is still one', async () => {
  const broken = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(event('Hel')));
    },
    pull: (stream) => stream.error(new TypeError('network error')),
  });
  const cut = await go({}, { fetch: () => Promise.resolve(new Response(broken)) });
  expect(cut).toMatchObject({
    state: 'incomplete',
    failure: { id: 'answer-cut-off' },
    text: 'Hel',
  });
  const none = await go({}, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
  expect(none.failure).toEqual({ id: 'no-connection', detail: 'Failed to fetch' });
});

test.each<[string, Error, string]>([
  ['a part that did not load', new PageFault('Not there.'), 'fault-of-this-page'],
  ['a defect of ours', new RangeError('Invalid array length'), 'fault-of-this-page'],
  ['a file that cannot be read', new UnreadableFile(), 'file-refused'],
])('while the request is put together, %s', async (_, error, id) => {
  let sent = 0;
  const fetch = () => Promise.resolve(new Response(++sent ? hello : ''));
  const result = await go({}, { assemble: () => Promise.reject(error), fetch });
  expect(result).toMatchObject({ state: 'failed', failure: { id } });
  expect(sent).toBe(0);
});

test('what carries the call may be a part of the page that did not load', async () => {
  const result = await go({}, { fetch: () => Promise.reject(new PageFault('No sandbox.')) });
  expect(result.failure).toEqual({ id: 'fault-of-this-page', detail: 'No sandbox.' });
});

test('Stop ends a run while its files are still being encoded', async () => {
  const stop = new AbortController();
  const files = Promise.withResolvers<string>();
  let sent = 0;
  const result = go({ sent: () => sent++ }, { assemble: () => files.promise, signal: stop.signal });
  stop.abort();
  expect((await result).state).toBe('stopped');
  files.resolve('{}');
  await files.promise;
  expect(sent).toBe(0);
});

test('a key that no header can carry is refused before anything is sent', async () => {
  let sent = 0;
  const result = await go({ sent: () => sent++ }, { apiKey: 'sk-ключ-0123456789' });
  expect(result).toMatchObject({ state: 'failed', failure: { id: 'key-refused' } });
  expect(sent).toBe(0);
});
