import { gzipSync } from 'node:zlib';
import {
  choice,
  completion,
  done,
  event,
  finish,
  plain,
  type Step,
  stream,
  text,
} from '../../support/provider-answers.ts';
import { half, type Row } from './row.ts';

// One answer in many outward forms. Cuts at every single byte are in `offsets.test.ts`.

const words = 'Größe 🦝.';
const whole = text(words) + finish('stop') + done;
const bytesOf = (value: string) => [...Buffer.from(value)].map((byte) => Uint8Array.of(byte));
/** The pieces before and after the first `mark`, with a pause between, so that they come apart. */
const cutAt = (value: string, mark: string): Step[] => {
  const at = value.indexOf(mark);
  return [value.slice(0, at), 30, value.slice(at)];
};
const json = String(completion(words).body?.[0]);
const data = (content: string) => text(content).slice('data: '.length, -2);

const readable: Readonly<Record<string, readonly Step[]>> = {
  'CR alone': [whole.replaceAll('\n', '\r')],
  'CR, LF and CRLF by turns': [
    text(words).replaceAll('\n', '\r'),
    finish('stop').replaceAll('\n', '\r\n'),
    done,
  ],
  'CRLF cut between its halves': cutAt(whole.replaceAll('\n', '\r\n'), '\n'),
  'no newline after [DONE]': [whole.trimEnd()],
  'one newline after [DONE]': [`${whole.trimEnd()}\n`],
  '[DONE] twice': [whole, done],
  '[DONE] without a space': [whole.replace('data: [DONE]', 'data:[DONE]')],
  '[DONE] with a space after it': [whole.replace('[DONE]', '[DONE] ')],
  'a byte order mark': [`\uFEFF${whole}`],
  'a byte order mark, byte by byte': [...bytesOf('\uFEFF'), 30, whole],
  'data without a space': [whole.replaceAll('data: ', 'data:')],
  'data with two spaces': [whole.replaceAll('data: ', 'data:  ')],
  'data over two lines': [whole.replace(',"object"', ',\ndata: "object"')],
  'event, id and retry': [`retry: 1000\nid: 1\nevent: message\n${text(words)}`, finish('stop')],
  'a field that nobody knows': [text(words), `colour: blue\n${finish('stop')}`, done],
  'a comment inside an event': [`: one\n${text(words).slice(0, -1)}: two\n\n`, finish('stop')],
  'a hundred comments first': [':\n\n'.repeat(100), whole],
  'blank lines first': ['\n\n\r\n', whole],
  'an event with empty data': ['data:\n\n', text(words), 'data: \n\n', finish('stop'), done],
  'a ping': ['event: ping\ndata: {}\n\n', whole],
  'a thousand events in one chunk': [
    text('a').repeat(1000) + text(words) + finish('stop') + event({}),
  ],
  'one event in many chunks': (whole.match(/[\s\S]{1,20}/gu) ?? []).flatMap((piece) => [piece, 5]),
  'a cut inside the first field name': cutAt(whole, 'ta: '),
  'escapes cut between two events': [
    choice({ content: 'Größe ' }),
    `data: {"choices":[{"delta":{"content":"\\ud83e"}}]}\n\n`,
    `data: {"choices":[{"delta":{"content":"\\udd9d."}}]}\n\n`,
    finish('stop'),
  ],
  'a chunk of half a megabyte': [text(words + ' x'.repeat(2 ** 18)) + finish('stop')],
};

/** Framings of an answer. */
export const framings: readonly Row[] = [
  ...Object.entries(readable).map(
    ([name, body]): Row => ({ name, answer: stream(...body), ends: 'done', keeps: words }),
  ),
  {
    name: 'compressed events',
    answer: { ...stream(gzipSync(whole)), headers: { 'content-encoding': 'gzip' } },
    ends: 'done',
    keeps: words,
  },
  {
    name: 'JSON behind blank lines',
    answer: plain('application/json', '\n\n ', 30, json),
    ends: 'done',
    keeps: words,
  },
  {
    name: 'JSON behind a byte order mark',
    answer: plain('application/json', `\uFEFF${json}`),
    ends: 'done',
    keeps: words,
  },
  {
    name: 'JSON byte by byte',
    answer: plain('application/json', ...bytesOf(json)),
    ends: 'done',
    keeps: words,
  },
  {
    name: 'bytes that are no UTF-8',
    answer: stream(...cutAt(text('A_B'), '_B').slice(0, 1), Uint8Array.of(0xff), 'B"}}]}\n\n'),
    ends: 'incomplete',
    keeps: 'A\uFFFDB',
  },
  {
    name: 'the last event without its blank line',
    answer: stream(text(words), finish('stop').trimEnd()),
    ends: 'done',
    keeps: words,
  },
  {
    name: 'text after [DONE]',
    answer: stream(text(half), done, text(' and more'), finish('stop')),
    ends: 'incomplete',
    failure: 'answer-cut-off',
    keeps: half,
  },
  {
    name: 'an event named error',
    answer: stream(text(half), `event: error\n${event({ error: { message: 'Upstream broke' } })}`),
    ends: 'failed',
    failure: 'error-in-the-stream',
    keeps: half,
    says: /Upstream broke/,
  },
  {
    name: 'a line of JSON an event',
    answer: plain('application/x-ndjson', `${data('a')}\n${data('b')}\n`),
    ends: 'failed',
    failure: 'unreadable-answer',
  },
  {
    name: 'an array of events',
    answer: plain('application/json', `[${data('a')},${data('b')}]`),
    ends: 'failed',
    failure: 'unreadable-answer',
  },
];
