import { expect, test } from 'vitest';
import { finalJson } from '../receive/final-json.ts';
import { toHar } from './har.ts';
import { createRecorder } from './recording.ts';
import { copyableBody, elide, elidedBody, largestWhole } from './shown-body.ts';

const key = 'sk-canary-0123456789';
const encode = (text: string) => new TextEncoder().encode(text);

function record(...chunks: string[]) {
  let time = 0;
  const recorder = createRecorder(key, () => (time += 10));
  recorder.sent({
    method: 'POST',
    url: 'https://api.example.com/v1/chat/completions',
    headers: [['authorization', `Bearer ${key}`]],
    json: '{"a":"TOKEN"}',
  });
  recorder.head({
    status: 200,
    statusText: `OK ${key}`,
    headers: [
      ['x-echo', `it is ${key}`],
      [`x-${key}`, '1'],
    ],
  });
  for (const chunk of chunks) {
    recorder.bytes(encode(chunk));
    recorder.text(chunk);
  }
  recorder.done();
  return recorder.get();
}

test('what is recorded never holds the key', () => {
  const recording = record('data: sk-cana', 'ry-0123456789 x');
  expect(JSON.stringify(recording)).not.toContain(key);
  expect(recording.body.join('')).toBe('data: •••••••• x');
  expect(recording.request?.headers).toEqual([['authorization', 'Bearer ••••••••']]);
  expect(toHar(recording, '{}', new Date(0))).not.toContain('canary');
});

test('nor does the request that was recorded, and it stays JSON', () => {
  const recorder = createRecorder('a-"key"-of\\Many_signs', () => 0);
  const typed = 'Why is a-"key"-of\\Many_signs refused, with \\-"key"-of?';
  recorder.sent({
    method: 'POST',
    url: 'https://api.example.com/a-%22key%22-of/v1',
    headers: [],
    json: JSON.stringify({ messages: [{ content: typed }], '-"key"-of\\Many': 1, n: 2 }),
  });
  const { request } = recorder.get();
  expect(request?.url).toBe('https://api.example.com/••••••••/v1');
  expect(JSON.parse(request?.json ?? '')).toEqual({
    messages: [{ content: 'Why is •••••••• refused, with \\••••••••?' }],
    '••••••••': 1,
    n: 2,
  });
});

test('a request without the key is recorded as it went', () => {
  const recorder = createRecorder(key, () => 0);
  const sent = { method: 'POST', url: 'https://a.example/', headers: [], json: '{ "a": 1.0 }' };
  recorder.sent(sent);
  expect(recorder.get().request).toEqual(sent);
});

test('times are told from the press of Run', () => {
  expect(record('a', 'b').times).toEqual({ sent: 10, head: 20, firstToken: 30, done: 50 });
});

test('a HAR holds what its readers need', () => {
  const { log } = JSON.parse(toHar(record('{}'), '{"a":1}', new Date(0)));
  expect(log.version).toBe('1.2');
  expect(log.entries[0]).toMatchObject({
    startedDateTime: '1970-01-01T00:00:00.000Z',
    request: { method: 'POST', postData: { text: '{"a":1}' } },
    response: { status: 200, content: { text: '{}' } },
  });
});

test('the final JSON of a stream is what the events add up to', () => {
  const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
  const json = finalJson(record('data: …'), { text: 'Hello', finishReason: 'stop', usage });
  expect(JSON.parse(json)).toMatchObject({
    choices: [{ message: { content: 'Hello' }, finish_reason: 'stop' }],
    usage,
  });
  expect(finalJson(record('{"a":1}'), { text: '' })).toBe('{\n  "a": 1\n}');
  expect(finalJson(record('\n ', '{"a"', ':1}'), { text: '' })).toBe('{\n  "a": 1\n}');
  expect(finalJson(record('{oops'), { text: '' })).toBe('{oops');
});

test('Base64 is elided on screen, with its size', async () => {
  const base64 = new Blob([`iVBOR${'A'.repeat(1000)}ggg==`]);
  const { text } = await elide(base64);
  expect(text).toBe(`iVBOR${'A'.repeat(11)}… 1010 characters of Base64 …${'A'.repeat(11)}ggg==`);
  expect((await elide(new Blob(['QQ==']))).text).toBe('QQ==');
});

const sentFile = (token: string, base64: string | Blob) => ({
  place: { token, dataUrl: `data:image/png;base64,${token}` },
  base64: typeof base64 === 'string' ? new TextEncoder().encode(base64) : base64,
});

test('of several files each is elided in its own place', async () => {
  const files = [sentFile('ONE', 'A'.repeat(100)), sentFile('TWO', new Blob(['$&'.repeat(60)]))];
  expect(JSON.parse(await elidedBody('{"a":"ONE","b":["TWO"]}', files))).toEqual({
    a: expect.stringMatching(/^A{16}… 100 characters of Base64 …A{16}$/),
    b: [expect.stringMatching(/^(\$&){8}… 120 characters of Base64 …(\$&){8}$/)],
  });
});

test('a body is copied whole up to a sane size of all its files', async () => {
  const half = 'A'.repeat(largestWhole / 2);
  const files = [sentFile('ONE', half), sentFile('TWO', new Blob([half]))];
  const json = '{"a":"ONE","b":"TWO"}';
  expect(await copyableBody(json, files)).toBe(`{\n  "a": "${half}",\n  "b": "${half}"\n}`);
  const more = [...files.slice(0, 1), sentFile('TWO', `${half}AAAA`)];
  expect((await copyableBody(json, more)).match(/characters of Base64/g)).toHaveLength(2);
});
