import { expect, test } from 'vitest';
import { startOf } from './start-of.ts';

/** A body in pieces, and whether the rest of it was given up. */
function bodyOf(...pieces: readonly Uint8Array<ArrayBuffer>[]) {
  const left = [...pieces];
  const seen = { cancelled: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const piece = left.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { body, seen };
}
const encode = (text: string) => new TextEncoder().encode(text);

test('a character that is cut between two pieces is one', async () => {
  const bytes = encode('a🦝é');
  for (let at = 0; at <= bytes.length; at++) {
    const { body } = bodyOf(bytes.subarray(0, at), bytes.subarray(at));
    expect(await startOf(body, 100)).toEqual({ text: 'a🦝é', isWhole: true });
  }
});

test('one that is cut at the end is marked', async () => {
  const { body } = bodyOf(encode('aé').subarray(0, 2));
  expect(await startOf(body, 100)).toEqual({ text: 'a\ufffd', isWhole: true });
});

test('up to the most it is whole; of a longer body the rest is not asked for', async () => {
  const fits = bodyOf(encode('abc'), encode('de'));
  expect(await startOf(fits.body, 5)).toEqual({ text: 'abcde', isWhole: true });
  expect(fits.seen.cancelled).toBe(false);
  const longer = bodyOf(encode('abc'), encode('def'));
  expect(await startOf(longer.body, 5)).toEqual({ text: 'abcde', isWhole: false });
  expect(longer.seen.cancelled).toBe(true);
});

test('a body that breaks off rejects', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
  await expect(startOf(body, 5)).rejects.toThrow('gone');
});
