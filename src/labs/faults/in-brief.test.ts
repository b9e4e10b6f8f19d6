import { expect, test } from 'vitest';
import { bodyInBrief, headInBrief } from './in-brief.ts';

const recording = (body: readonly string[], headers: readonly [string, string][] = []) => ({
  head: { status: 429, statusText: '', headers },
  body,
  times: {},
  deltas: [],
});
const left = (events: number) => `(${events} more)`;
const brief = (...body: string[]) => bodyInBrief(recording(body), left);

test('of the headers those stay that tell of a failure', () => {
  const headers: [string, string][] = [
    ['cache-control', 'no-store'],
    ['content-type', 'application/json'],
    ['retry-after', '5'],
  ];
  expect(headInBrief(recording([], headers))).toBe(
    'HTTP 429\ncontent-type: application/json\nretry-after: 5',
  );
});

test('nothing is told of a response that never began', () => {
  expect(headInBrief({ body: [], times: {}, deltas: [] })).toBe('');
});

test('JSON is laid out, in however many pieces it came', () => {
  expect(brief('{"message":', '"No."}')).toBe('{\n  "message": "No."\n}');
});

test('what is not JSON stays', () => {
  expect(brief('<html>')).toBe('<html>');
  expect(brief()).toBe('');
});

test('of many events the first and the last stay', () => {
  expect(brief('data: 1\n\ndata: 2\n', '\ndata: 3\n\ndata: 4\n\n')).toBe(
    'data: 1\n\n(2 more)\n\ndata: 4',
  );
});

test('two events stay as they are', () => {
  expect(brief('data: 1\n\ndata: 2\n\n')).toBe('data: 1\n\ndata: 2');
});
