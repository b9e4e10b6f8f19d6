import { expect, test } from 'vitest';
import type { SnippetInput } from './language.ts';
import { typed } from './typed.ts';

const settings = { prompt: 'Hi', model: 'gpt-4o', stream: false, fileName: 'a.png' };
const of = (request: object) =>
  typed({ request, settings, baseUrl: 'https://api.test/v1' } as unknown as SnippetInput);
const messageOf = (message: unknown) => {
  const [field] = of({ messages: [message] });
  return field?.kind === 'messages' ? field.messages[0] : undefined;
};
const partOf = (part: unknown) => messageOf({ role: 'user', content: [part] });

test.each(['system', 'developer', 'user', 'assistant'] as const)('a text of %s', (role) => {
  expect(messageOf({ role, content: 'x' })).toEqual({ kind: role, content: 'x' });
});

test.each([
  [{ role: 'tool', content: 'x' }],
  [{ role: 'user', content: 'x', name: 'me' }],
  [{ role: 'system', content: [{ type: 'text', text: 'x' }] }],
  [{ role: 'user', content: null }],
  ['x'],
])('no builder takes the message %j', (message) => {
  expect(messageOf(message)).toEqual({ kind: 'raw', value: message });
});

test.each([
  [
    { type: 'text', text: 'x' },
    { kind: 'text', text: 'x' },
  ],
  [
    { type: 'text', text: { ref: 'prompt' } },
    { kind: 'text', text: { ref: 'prompt' } },
  ],
  [
    { type: 'image_url', image_url: { url: 'u' } },
    { kind: 'image', url: 'u' },
  ],
  [
    { type: 'image_url', image_url: { url: 'u', detail: 'low' } },
    { kind: 'image', url: 'u', detail: 'low', level: 'low' },
  ],
  [
    { type: 'file', file: { file_data: 'd' } },
    { kind: 'file', file_data: 'd' },
  ],
])('a part %j', (part, expected) => {
  expect(partOf(part)).toEqual({ kind: 'parts', parts: [expected] });
});

test.each([
  [{ type: 'text', text: 1 }],
  [{ type: 'text', text: 'x', cache: 'y' }],
  [{ type: 'image_url', image_url: { detail: 'low' } }],
  [{ type: 'image_url', image_url: { url: 'u', size: 'x' } }],
  [{ type: 'image_url', image_url: { url: 'u', detail: 1 } }],
  [{ type: 'image_url', image_url: 'u' }],
  [{ type: 'file', file: { file_id: 'f' } }],
  [{ type: 'input_audio', input_audio: {} }],
])('no builder takes the part %j', (part) => {
  expect(partOf(part)?.kind).toBe('raw');
});

test.each([
  ['temperature', 0.5, 'number'],
  ['seed', 7, 'integer'],
  ['seed', 7.5, 'extra'],
  ['temperature', '0.5', 'extra'],
  ['response_format', { type: 'json_object' }, 'responseFormat'],
  ['response_format', { type: 'json_schema' }, 'extra'],
  ['response_format', { type: 'text', strict: true }, 'extra'],
  ['stream_options', { include_usage: true }, 'includeUsage'],
  ['stream_options', { include_usage: 1 }, 'extra'],
  ['stream_options', { include_usage: true, more: 1 }, 'extra'],
  ['stream_options', null, 'extra'],
  ['toString', 'x', 'extra'],
])('%s of %j is of the kind %3$s', (name, value, kind) => {
  expect(of({ [name]: value })).toMatchObject([{ kind }]);
});

test('stream is another method, not a field', () => {
  expect(of({ stream: true })).toEqual([]);
});
