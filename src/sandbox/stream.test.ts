import { expect, test } from 'vitest';
import { streamPieces } from './stream.ts';

const never = new AbortController().signal;

test('gives every piece, one at a time', async () => {
  const reader = streamPieces(['a', 'b'], { delayMs: 0, signal: never, end: 'close' }).getReader();
  const decoder = new TextDecoder();
  expect(decoder.decode((await reader.read()).value)).toBe('a');
  expect(decoder.decode((await reader.read()).value)).toBe('b');
  expect((await reader.read()).done).toBe(true);
});

test('pauses between pieces', async () => {
  const started = performance.now();
  const pieces = ['a', 'b', 'c'];
  await new Response(streamPieces(pieces, { delayMs: 20, signal: never, end: 'close' })).text();
  expect(performance.now() - started).toBeGreaterThan(55);
});

test.each(['close', 'stall'] as const)(
  'an abort ends a read at once, with its reason (%s)',
  async (end) => {
    const abort = new AbortController();
    const options = { delayMs: end === 'close' ? 60_000 : 0, signal: abort.signal, end };
    const reader = streamPieces(end === 'close' ? ['a', 'b'] : ['a'], options).getReader();
    await reader.read();
    const pending = reader.read();
    const started = performance.now();
    setTimeout(() => abort.abort(new Error('stopped')), 5);
    await expect(pending).rejects.toThrow('stopped');
    expect(performance.now() - started).toBeLessThan(1000);
  },
);

test('an abort before the first read counts', async () => {
  const body = streamPieces(['a'], { delayMs: 0, signal: AbortSignal.abort(), end: 'close' });
  await expect(body.getReader().read()).rejects.toThrow(/abort/i);
});

test('a reader that cancels ends the pause and its timer', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const options = { delayMs: 60_000, signal: never, end: 'close' } as const;
  const reader = streamPieces(['a', 'b'], options).getReader();
  await reader.read();
  const pending = reader.read();
  await new Promise(setImmediate);
  expect(timers()).toBe(before + 1);
  await reader.cancel();
  expect((await pending).done).toBe(true);
  expect(timers()).toBe(before);
});
