import { expect, test } from 'vitest';
import { maskBytes } from './mask-bytes.ts';

const key = 'sk-AbCdEfGh0123456789zzYY';
const encoder = new TextEncoder();

/** What comes out of bytes that come in pieces of `step`. */
async function masked(bytes: Uint8Array<ArrayBuffer>, step = bytes.length): Promise<Uint8Array> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) =>
    bytes.slice(at * step, (at + 1) * step),
  );
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const stream = body.pipeThrough(maskBytes(key));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

test.each([1, 3, 7, 1000])('the key is masked in pieces of %i bytes', async (step) => {
  const text = new TextDecoder().decode(
    await masked(encoder.encode(`{"é": "${key}", "ñ": 1}`), step),
  );
  expect(text).toMatch(/^\{"é": "[\s\S]*•+", "ñ": 1\}$/);
  expect(text).not.toContain(key.slice(8, 16));
});

test.each([
  ['Base64', btoa(key)],
  ['percent', [...key].map((each) => `%${each.charCodeAt(0).toString(16)}`).join('')],
  ['hexadecimal', Buffer.from(key).toString('hex')],
])('so it is as %s', async (_, form) => {
  const text = new TextDecoder().decode(await masked(encoder.encode(`<${form}>`)));
  expect(text).not.toContain(form.slice(8, 30));
});

test('every other byte stays, text or not', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 167 + (at >> 8) * 13) & 255);
  expect(Buffer.compare(await masked(bytes, 4099), bytes)).toBe(0);
});
