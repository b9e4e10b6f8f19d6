import { beforeEach, expect, test } from 'vitest';
import { whileInForce } from './in-force.ts';
import { choose, connection, forgetKey, restore, setKeep, setKey } from './store.ts';

beforeEach(() => {
  restore(undefined, true);
  setKey('first');
});

/** Asks, lets something happen, and then has the answer come. */
async function askDuring(happening: () => void) {
  const { promise, resolve } = Promise.withResolvers<string>();
  let signal: AbortSignal | undefined;
  const asked = whileInForce((now, ends) => {
    signal = ends;
    return promise.then((word) => `${word} ${now.key}`);
  });
  happening();
  const isEnded = signal?.aborted;
  resolve('answer for');
  return { answer: await asked, isEnded };
}

test('an answer in time is told', async () => {
  expect(await askDuring(() => {})).toEqual({ answer: 'answer for first', isEnded: false });
});

test.each([
  ['another key', () => setKey('second')],
  ['no key', forgetKey],
  ['another host', () => choose('openai')],
  ['the sandbox', () => choose('sandbox')],
  [
    'another host and back',
    () => {
      choose('openai');
      choose('aimlapi');
    },
  ],
])('with %s in force it is dropped, and the question ends', async (_, happening) => {
  expect(await askDuring(happening)).toEqual({ answer: undefined, isEnded: true });
});

test('what is no other key and no other host changes nothing', async () => {
  expect((await askDuring(() => setKeep(true))).answer).toBe('answer for first');
});

test('a failure is told while it is of the key in force, and dropped after', async () => {
  await expect(whileInForce(() => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
  const late = whileInForce(async (_, signal) => {
    forgetKey();
    signal.throwIfAborted();
  });
  expect(await late).toBeUndefined();
});

test('nobody listens once it has ended', async () => {
  const before = connection.lc;
  await whileInForce(() => Promise.resolve());
  await whileInForce(() => Promise.reject(new Error('ours'))).catch(() => {});
  expect(connection.lc).toBe(before);
});
