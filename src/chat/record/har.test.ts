import { expect, test } from 'vitest';
import { toHar } from './har.ts';
import type { Recording } from './recording.ts';

const startedAt = new Date('2026-11-27T10:00:00Z');
const none: Recording = { body: [], times: {}, deltas: [] };
const entryOf = (recording: Recording) =>
  JSON.parse(toHar(recording, '{"a":1}', startedAt)).log.entries[0];

test('a run is one entry, with its times in a row', () => {
  const entry = entryOf({
    request: {
      method: 'POST',
      url: 'https://api.test/v1/chat/completions',
      headers: [['accept', '*/*']],
      json: '{}',
    },
    head: { status: 201, statusText: 'Made', headers: [['content-type', 'text/plain']] },
    body: ['Hel', 'lo'],
    times: { sent: 10, head: 40, firstToken: 50, done: 100 },
    deltas: [],
  });
  expect(entry).toMatchObject({
    startedDateTime: '2026-11-27T10:00:00.000Z',
    time: 90,
    timings: { send: 0, wait: 30, receive: 60 },
    request: {
      method: 'POST',
      url: 'https://api.test/v1/chat/completions',
      headers: [{ name: 'accept', value: '*/*' }],
      postData: { mimeType: 'application/json', text: '{"a":1}' },
    },
    response: {
      status: 201,
      statusText: 'Made',
      headers: [{ name: 'content-type', value: 'text/plain' }],
      content: { mimeType: 'text/plain', text: 'Hello' },
    },
  });
});

test('one that had no answer has none, and waited to its end', () => {
  expect(entryOf({ ...none, times: { sent: 10, done: 25 } })).toMatchObject({
    time: 15,
    timings: { send: 0, wait: 15, receive: 0 },
    response: { status: 0, statusText: '', headers: [], content: { mimeType: '', text: '' } },
  });
});

test('one that was stopped before it was sent took no time', () => {
  expect(entryOf(none)).toMatchObject({
    time: 0,
    timings: { send: 0, wait: 0, receive: 0 },
    request: { method: 'POST', url: '', headers: [] },
  });
});
