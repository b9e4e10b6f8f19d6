import { describe, expect, test } from 'vitest';
import { run } from '../../src/chat/send/run.ts';
import { describeImage } from '../../src/examples/calls/describe-image.ts';
import { resolve } from '../../src/examples/resolve.ts';
import { endings } from '../faults/rows/index.ts';
import { type Answer, done, finish, stream, text } from '../support/provider-answers.ts';

// Answers cut in two at every byte, and one that ends at every byte. A browser adds nothing to this, so the calls run
// here in Node; the rows themselves run in the browser.

const words = 'Größe 🦝';
const said = Buffer.from(text('Größe ') + text('🦝'));
const whole = Buffer.concat([said, Buffer.from(finish('stop') + done)]);
const newlines = { LF: '\n', CR: '\r', CRLF: '\r\n' };
const request = resolve(describeImage, {
  prompt: 'What is it?',
  model: 'gpt-4o',
  stream: true,
  fileName: 'a.png',
  fileDataUrl: 'data:image/png;base64,AA==',
});

/** Runs a call that is answered with these chunks. */
async function answeredWith(
  chunks: readonly Uint8Array[],
  { status = 200, headers = {} }: Answer = stream(),
) {
  let requests = 0;
  const fetch = async () => {
    requests += 1;
    const body = new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
    return new Response(body, { status, headers });
  };
  const { signal } = new AbortController();
  const call = { request, baseUrl: 'https://api.example/v1', apiKey: '0123456789', fetch, signal };
  return { ...(await run(call, {})), requests };
}

/** Where a body is cut: at every byte, of a long one at some 600 places. */
const cuts = ({ length }: Uint8Array): readonly number[] => {
  const step = Math.ceil(length / 600);
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, at) => at * step);
};

describe.each(Object.entries(newlines))('%s', (_, newline) => {
  const bytes = Buffer.from(whole.toString().replaceAll('\n', newline));

  test('cut in two at every byte, it is the same answer', async () => {
    for (let at = 0; at <= bytes.length; at++) {
      const result = await answeredWith([bytes.subarray(0, at), bytes.subarray(at)]);
      expect(result, `cut at ${at}`).toMatchObject({ state: 'done', text: words, requests: 1 });
    }
  });
});

/** The rows whose bodies come to an orderly end. */
const orderly = endings.flatMap((row) => {
  const { body = [], status = 200, cors } = row.answer;
  const parts = body.filter((step) => typeof step !== 'number');
  const bytes = parts.flatMap((step) => (typeof step === 'symbol' ? [] : [Buffer.from(step)]));
  const isOrderly = bytes.length === parts.length && cors !== false && status !== 307;
  return isOrderly ? [{ ...row, bytes: Buffer.concat(bytes) }] : [];
});

describe('a row of the table, cut in two at every byte and into single bytes, ends the same', () => {
  test.each(orderly)('$name: $ends', async (row) => {
    const { answer, bytes, ends, failure, keeps, lacks, says } = row;
    const expected = await answeredWith([bytes], answer);
    expect(expected).toMatchObject({ state: ends, requests: 1 });
    if (failure) expect(expected.failure?.id).toBe(failure);
    if (says && ends === 'failed') expect(expected.failure?.detail).toMatch(says);
    if (keeps) expect(expected.text).toContain(keeps);
    if (lacks) expect(expected.text).not.toContain(lacks);
    for (const at of cuts(bytes)) {
      const result = await answeredWith([bytes.subarray(0, at), bytes.subarray(at)], answer);
      expect(result, `cut at ${at}`).toEqual(expected);
    }
    const single = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await answeredWith(single, answer), 'byte by byte').toEqual(expected);
  });
});

test('ending at every byte, it keeps what came and says that it is not whole', async () => {
  const finished = whole.length - done.length - 2;
  for (let at = 0; at < finished; at++) {
    const { state, text: kept, failure, requests } = await answeredWith([whole.subarray(0, at)]);
    expect(requests).toBe(1);
    expect(words.startsWith(kept), `“${kept}” at ${at}`).toBe(true);
    expect(state, `ends at ${at}`).toBe(kept ? 'incomplete' : 'failed');
    expect(failure?.id, `ends at ${at}`).toMatch(
      /^(answer-cut-off|empty-answer|unreadable-answer)$/,
    );
    if (at >= said.length) expect(kept).toBe(words);
  }
});
