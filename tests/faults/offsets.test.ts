import { describe, expect, test } from 'vitest';
import { run } from '../../src/chat/run.ts';
import { describeImage } from '../../src/examples/describe-image.ts';
import { resolve } from '../../src/examples/resolve.ts';
import { done, finish, text } from '../support/provider-answers.ts';

// A stream cut in two at every byte, and an answer that ends at every byte. A browser adds nothing to this, so the
// call runs here in Node; the rows beside it cut streams in the browser.

const words = 'Größe 🦝';
const said = Buffer.from(text('Größe ') + text('🦝'));
const whole = Buffer.concat([said, Buffer.from(finish('stop') + done)]);
const endings = { LF: '\n', CR: '\r', CRLF: '\r\n' };
const request = resolve(describeImage, {
  prompt: 'What is it?',
  model: 'gpt-4o',
  stream: true,
  fileName: 'a.png',
  fileDataUrl: 'data:image/png;base64,AA==',
});

/** Runs a call that is answered with these chunks. */
async function answeredWith(...chunks: readonly Uint8Array[]) {
  let requests = 0;
  const fetch = async () => {
    requests += 1;
    const body = new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  const { signal } = new AbortController();
  const call = { request, baseUrl: 'https://api.example/v1', apiKey: '0123456789', fetch, signal };
  return { ...(await run(call, {})), requests };
}

describe.each(Object.entries(endings))('%s', (_, newline) => {
  const bytes = Buffer.from(whole.toString().replaceAll('\n', newline));

  test('cut in two at every byte, it is the same answer', async () => {
    for (let at = 0; at <= bytes.length; at++) {
      const result = await answeredWith(bytes.subarray(0, at), bytes.subarray(at));
      expect(result, `cut at ${at}`).toMatchObject({ state: 'done', text: words, requests: 1 });
    }
  });
});

test('ending at every byte, it keeps what came and says that it is not whole', async () => {
  const finished = whole.length - done.length - 2;
  for (let at = 0; at < finished; at++) {
    const { state, text: kept, failure, requests } = await answeredWith(whole.subarray(0, at));
    expect(requests).toBe(1);
    expect(words.startsWith(kept), `“${kept}” at ${at}`).toBe(true);
    expect(state, `ends at ${at}`).toBe(kept ? 'incomplete' : 'failed');
    expect(failure?.id, `ends at ${at}`).toMatch(
      /^(answer-cut-off|empty-answer|unreadable-answer)$/,
    );
    if (at >= said.length) expect(kept).toBe(words);
  }
});
