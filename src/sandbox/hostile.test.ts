// What a stranger may send. Each is a 400 in words: never a 500, a crash or a hang.
import { expect, test } from 'vitest';
import { bodyLimit } from './body.ts';
import { createNodeSandbox } from './node.ts';
import { bodyText, dataUrl, makeImage, makePdf, packedPdf, pdfRequest } from './test-files.ts';

const sandbox = createNodeSandbox({ delayMs: 0 });
const hastySandbox = createNodeSandbox({ delayMs: 0, pdfTimeLimitMs: 1000 });

async function refusal(body: BodyInit, answer = sandbox): Promise<string> {
  const headers = { authorization: 'Bearer any' };
  const request = new Request('http://x/v1/chat/completions', { method: 'POST', headers, body });
  const response = await answer(request);
  const { message, statusCode } = await response.json();
  expect([response.status, statusCode, message]).toEqual([400, 400, expect.any(String)]);
  return message;
}
const refusedPart = (part: object, answer = sandbox) =>
  refusal(JSON.stringify({ model: 'x', messages: [{ role: 'user', content: [part] }] }), answer);
const refusedImage = (type: string, bytes: Uint8Array) =>
  refusedPart({ type: 'image_url', image_url: { url: dataUrl(type, bytes) } });
const refusedPdf = (bytes: Uint8Array, answer = sandbox) => refusal(pdfRequest(bytes), answer);

test.each([
  ['nothing', ''],
  ['half a body', '{"model": "x", "messages": ['],
  ['5,000 levels', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['500,000 levels', `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`],
  ['5,000 levels never closed', '['.repeat(5000)],
  ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00])],
  [
    'the names of built-ins',
    '{"__proto__": {"model": "x"}, "constructor": 1, "messages": {"length": 9}}',
  ],
])('%s', async (_, body) => {
  expect(await refusal(body)).toMatch(/JSON|UTF-8|validation/);
});

test('a body over the limit', async () => {
  expect(await refusal(new Uint8Array(bodyLimit + 1))).toContain(`${bodyLimit + 1} bytes`);
});

/** The start of a PNG: its mark and an IHDR chunk that states a size. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(17);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2], 8);
  return Buffer.concat([header, size]);
}

test('images', async () => {
  const png = await makeImage('png');
  expect(await refusedImage('image/png', new Uint8Array())).toContain('0 bytes');
  expect(await refusedImage('image/png', png.subarray(0, 12))).toContain('does not state its size');
  expect(await refusedImage('image/png', pngHeader(0, 10))).toContain('does not state its size');
  expect(await refusedImage('image/png', pngHeader(10, 10))).toContain('does not decode');
  expect(await refusedImage('image/png', png.subarray(0, 60))).toContain('does not decode');
  expect(await refusedImage('image/png', pngHeader(10_000, 5001))).toContain('At most 50000000');
  expect(await refusedImage('image/jpeg', png)).toContain('is a PNG');
  expect(await refusedImage('image/svg+xml', Buffer.from('<svg/>'))).toContain('is not taken');
  expect(await refusedImage('image/gif', Buffer.from('GIF89a'))).toContain('does not state');
});

test('PDFs', async () => {
  const locked = await makePdf((document) => void document.text(bodyText), { userPassword: 'a' });
  const blank = await makePdf((document) => void document.rect(0, 0, 9, 9).fill('red'));
  expect(await refusedPdf(new Uint8Array())).toContain('0 bytes');
  expect(await refusedPdf(Buffer.from('%PDF-1.7\nno more'))).toMatch(/damaged|no text/);
  expect(await refusedPdf(locked)).toContain('encrypted');
  expect(await refusedPdf(blank)).toContain('no text');
  expect(await refusedPdf(await makeImage('png'))).toContain('is a PNG');
  const part = {
    type: 'file',
    file: { filename: 'a.txt', file_data: 'data:text/plain;base64,YQ==' },
  };
  expect(await refusedPart(part)).toContain('text/plain is not taken here');
});

test('a PDF that takes too long is ended, and nothing waits for it', async () => {
  const bytes = packedPdf(2 ** 25, 2, '(a) Tj ');
  expect(bytes.length).toBeLessThan(10_000);
  let ticks = 0;
  const clock = setInterval(() => {
    ticks += 1;
  }, 10);
  expect(await refusedPdf(bytes, hastySandbox)).toContain('takes longer than 1 s');
  clearInterval(clock);
  expect(ticks).toBeGreaterThan(10);
});
