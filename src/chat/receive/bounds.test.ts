import { expect, test } from 'vitest';
import { describeImage } from '../../examples/calls/describe-image.ts';
import { resolve } from '../../examples/resolve.ts';
import { toHar } from '../record/har.ts';
import { createRecorder } from '../record/recording.ts';
import { run } from '../send/run.ts';
import { maxBody, maxErrorBody, maxPiece, maxRecorded, maxText } from './bounds.ts';
import { finalJson } from './final-json.ts';

// An answer just within the bounds, and one just beyond. The browsers meet far larger ones in `tests/network/sizes`.

const request = resolve(describeImage, {
  prompt: 'What is it?',
  model: 'gpt-4o',
  stream: true,
  fileName: 'a.png',
  fileDataUrl: 'data:image/png;base64,AA==',
});
const encode = (text: string) => new TextEncoder().encode(text);
const chunk = encode(`:${'.'.repeat(2 ** 20)}\n\n`);

/** A body of these texts, then of comments up to a length in bytes. */
function* pieces(texts: readonly string[], length = 0) {
  let left = length;
  for (const text of texts) {
    const bytes = encode(text);
    left -= bytes.length;
    yield bytes;
  }
  for (; left > 0; left -= chunk.length) yield chunk.subarray(0, left);
}
const answered = (texts: readonly string[], length?: number, status = 200) => {
  const parts = pieces(texts, length);
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const { done, value } = parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return run(
    {
      request,
      baseUrl: 'https://api.example/v1',
      apiKey: 'sk-canary-0123456789',
      fetch: async () => new Response(body, { status }),
      signal: new AbortController().signal,
    },
    {},
  );
};
const event = (content: string) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
const stop = 'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n';
const tooLarge = { failure: { id: 'answer-too-large' } };

test('text up to its bound', async () => {
  const text = 'word'.repeat(maxText / 4);
  expect(await answered([event(text), stop])).toMatchObject({ state: 'done' });
  const beyond = await answered([event(text), event('.'), event('more')]);
  expect(beyond).toMatchObject({ state: 'incomplete', ...tooLarge });
  expect(beyond.text.length).toBe(maxText + 1);
});

test('one JSON up to its bound', async () => {
  const json = JSON.stringify({ choices: [{ message: { content: 'All.' } }] });
  expect(await answered([json.padEnd(maxPiece)])).toMatchObject({ state: 'done', text: 'All.' });
  expect(await answered([json.padEnd(maxPiece + 1)])).toMatchObject({
    state: 'failed',
    ...tooLarge,
  });
});

test('one event up to its bound', async () => {
  const line = (length: number) => `data: ${event('All.').slice(6, -2).padEnd(length)}`;
  expect(await answered([`${line(maxPiece - 100)}\n\n`, stop])).toMatchObject({ state: 'done' });
  expect(await answered([line(maxPiece)])).toMatchObject({ state: 'failed', ...tooLarge });
});

test('a body up to its bound', async () => {
  const texts = [event('All.'), stop.replace('stop', '')];
  expect((await answered(texts, maxBody)).failure).toEqual({ id: 'answer-cut-off' });
  const beyond = await answered(texts, maxBody + 1);
  expect(beyond).toMatchObject({ state: 'incomplete', text: 'All.', ...tooLarge });
});

test('the body of an error up to its bound', async () => {
  const json = JSON.stringify({ message: 'No.', statusCode: 500 });
  const detailOf = async (length: number) =>
    (await answered([json.padEnd(length)], 0, 500)).failure?.detail;
  expect(await detailOf(maxErrorBody)).toBe('No.');
  // Blanks at the end are not missed; half a JSON says nothing.
  expect(await detailOf(maxErrorBody + 1)).toBe('No.');
  const long = JSON.stringify({ message: 'No.'.repeat(maxErrorBody) });
  expect((await answered([long], 0, 500)).failure).toMatchObject({
    id: 'server-error',
    status: 500,
  });
});

function recorded(length: number) {
  const recorder = createRecorder('sk-canary-0123456789', () => 0);
  for (const bytes of pieces([], length)) recorder.bytes(bytes);
  recorder.done();
  return recorder.get();
}

test('the inspector keeps the start of a body', () => {
  const whole = recorded(maxRecorded);
  expect(whole.isCut).toBe(false);
  expect(toHar(whole, '{}', new Date(0))).not.toContain('"comment"');
  const cut = recorded(maxRecorded + 1);
  expect(cut.isCut).toBe(true);
  expect(cut.body.reduce((sum, { length }) => sum + length, 0)).toBe(maxRecorded);
  expect(toHar(cut, '{}', new Date(0))).toContain(
    `"comment": "More came: the first ${maxRecorded}`,
  );
});

test('JSON too deep or too long is shown as it came', () => {
  const shown = (json: string) => finalJson({ body: [json], times: {}, deltas: [] }, { text: '' });
  for (const json of [
    `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    `{"a":"${'b'.repeat(2 ** 20)}"}`,
  ])
    expect(shown(json)).toBe(json);
});
