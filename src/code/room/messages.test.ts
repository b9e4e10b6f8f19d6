import { expect, test } from 'vitest';
import { maxHeaderLength, maxHeaders, maxNameLength, maxNames, maxState } from './limits.ts';
import { readMessage } from './messages.ts';

const snapshot = { cwd: '/home/reader', names: ['/home/reader/a'], state: new ArrayBuffer(4) };
const request = { method: 'POST', url: 'https://x', headers: [['accept', '*/*']] };

test.each([
  { type: 'ready' },
  { type: 'unsafe', why: 'Function is there.' },
  { type: 'output', stream: 'stdout', text: 'a' },
  { type: 'output', stream: 'stderr', text: '' },
  { type: 'request', id: 1, request: { ...request, body: undefined } },
  { type: 'request', id: 2, request: { ...request, body: new ArrayBuffer(4) } },
  { type: 'cancel', id: 1 },
  { type: 'exit', code: 0 },
  { type: 'exit', code: 0, snapshot },
])('takes $type', (message) => {
  expect(readMessage(message)).toEqual(message);
});

test('leaves out what belongs to no message', () => {
  expect(readMessage({ type: 'ready', key: 'give', __proto__: { text: 'x' } })).toEqual({
    type: 'ready',
  });
});

test.each([
  [undefined],
  [null],
  ['ready'],
  [[]],
  [{}],
  [{ type: 'run' }],
  [{ type: 'toString' }],
  [{ type: ['ready'] }],
  [{ type: 'output', stream: 'page', text: 'a' }],
  [{ type: 'output', stream: 'stdout', text: new String('a') }],
  [{ type: 'output', stream: 'stdout', text: ['a'] }],
  [{ type: 'request', id: 1 }],
  [{ type: 'request', id: '1', request }],
  [{ type: 'request', id: 1.5, request }],
  [{ type: 'request', id: 1, request: { ...request, method: Object('GET') } }],
  [{ type: 'request', id: 1, request: { ...request, url: ['https://x'] } }],
  [{ type: 'request', id: 1, request: { ...request, body: 'text' } }],
  [{ type: 'request', id: 1, request: { ...request, body: new Uint8Array(2) } }],
  [{ type: 'request', id: 1, request: { ...request, headers: { accept: '*/*' } } }],
  [{ type: 'request', id: 1, request: { ...request, headers: [['accept']] } }],
  [{ type: 'request', id: 1, request: { ...request, headers: [['accept', 1]] } }],
  [
    {
      type: 'request',
      id: 1,
      request: { ...request, headers: [['a', 'x'.repeat(maxHeaderLength + 1)]] },
    },
  ],
  [
    {
      type: 'request',
      id: 1,
      request: { ...request, headers: Array(maxHeaders + 1).fill(['a', 'b']) },
    },
  ],
  [{ type: 'exit', code: -1 }],
  [{ type: 'exit', code: 256 }],
  [{ type: 'exit', code: '0' }],
  [{ type: 'exit', code: 0, snapshot: null }],
  [{ type: 'exit', code: 0, snapshot: {} }],
  [{ type: 'exit', code: 0, snapshot: { ...snapshot, cwd: ['/'] } }],
  [{ type: 'exit', code: 0, snapshot: { ...snapshot, cwd: 'x'.repeat(maxNameLength + 1) } }],
  [{ type: 'exit', code: 0, snapshot: { ...snapshot, names: 'a' } }],
  [{ type: 'exit', code: 0, snapshot: { ...snapshot, names: [1] } }],
  [{ type: 'exit', code: 0, snapshot: { ...snapshot, names: ['x'.repeat(maxNameLength + 1)] } }],
  [{ type: 'exit', code: 0, snapshot: { ...snapshot, names: Array(maxNames + 1).fill('a') } }],
  [{ type: 'exit', code: 0, snapshot: { ...snapshot, state: new Uint8Array(4) } }],
  [{ type: 'exit', code: 0, snapshot: { ...snapshot, state: new ArrayBuffer(maxState + 1) } }],
])('%j is none', (data) => {
  expect(readMessage(data)).toBeUndefined();
});
