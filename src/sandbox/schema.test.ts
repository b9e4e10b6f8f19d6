import { expect, test } from 'vitest';
import { type Field, fields, parts } from '../api/fields/index.ts';
import { ApiError } from './api-error.ts';
import { parseChatBody } from './schema.ts';

const body = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello' }] };
const withPart = (part: unknown) => ({ ...body, messages: [{ role: 'user', content: [part] }] });
const image = (image_url: object) => withPart({ type: 'image_url', image_url });
const file = (value: object) => withPart({ type: 'file', file: value });

test.each([
  ['the least', body],
  [
    'every number at its lower end',
    { ...body, temperature: 0, top_p: 0.01, seed: 1, max_tokens: 1 },
  ],
  ['every number at its upper end', { ...body, temperature: 2, top_p: 1 }],
  ['null for what is not set', { ...body, temperature: null, stream: null, max_tokens: null }],
  ['each detail', image({ url: 'x', detail: 'high' })],
  ['a PDF', file({ filename: 'a.pdf', file_data: 'x' })],
  [
    'tools',
    { ...body, tools: [{ type: 'function', function: { name: 'f' } }], tool_choice: 'auto' },
  ],
  ['JSON as an answer', { ...body, response_format: { type: 'json_object' } }],
  ['fields it does not know', { ...body, user: 'me', n: 1 }],
  [
    'a whole conversation',
    {
      ...body,
      messages: [
        { role: 'system', content: [{ type: 'text', text: 'Be brief.' }] },
        { role: 'user', content: '' },
        { role: 'assistant', content: null, tool_calls: [] },
        { role: 'tool', content: '{}', tool_call_id: 'a' },
      ],
    },
  ],
])('takes %s', (_, value) => {
  expect(() => parseChatBody(value)).not.toThrow();
});

test.each([
  ['', 1],
  ['', null],
  ['model', { messages: body.messages }],
  ['model', { ...body, model: '' }],
  ['messages', { model: 'gpt-4o' }],
  ['messages', { ...body, messages: [] }],
  ['messages', { ...body, messages: 'Hello' }],
  ['messages[0].role', { ...body, messages: [{ role: 'human', content: 'x' }] }],
  ['messages[0].content', { ...body, messages: [{ role: 'user' }] }],
  ['messages[0].content', { ...body, messages: [{ role: 'user', content: [] }] }],
  ['messages[0].content[0].type', withPart({ type: 'input_audio' })],
  ['messages[0].content[0].text', withPart({ type: 'text', txt: 'x' })],
  ['messages[0].content[0].image_url.url', image({ detail: 'low' })],
  ['messages[0].content[0].image_url.detail', image({ url: 'x', detail: 'original' })],
  ['messages[0].content[0].file.file_id', file({ file_id: 'file-1' })],
  ['messages[0].content[0].file.filename', file({ file_data: 'x' })],
  [
    'messages[0].content[0].type',
    { ...body, messages: [{ role: 'system', content: [{ type: 'file' }] }] },
  ],
  ['temperature', { ...body, temperature: 2.1 }],
  ['temperature', { ...body, temperature: '1' }],
  ['top_p', { ...body, top_p: 0 }],
  ['seed', { ...body, seed: 0 }],
  ['max_tokens', { ...body, max_tokens: 0.5 }],
  ['stream', { ...body, stream: 'true' }],
  ['stream_options.include_usage', { ...body, stream_options: { include_usage: 1 } }],
  ['response_format.type', { ...body, response_format: { type: 'xml' } }],
])('refuses a wrong %s by name', (path, value) => {
  const error = refusal(value);
  expect(error.status).toBe(400);
  expect(error.message).toContain(`Body validation error! ${path}`);
  expect(error.meta).toContainEqual({ path, message: expect.stringMatching(/./) });
});

/** Of each type: a value, and one that is nearly of it. */
const samples: Readonly<Record<Field['type'], readonly [right: unknown, wrong: unknown]>> = {
  string: ['low', 1],
  boolean: [true, 'true'],
  number: [0.5, '0.5'],
  integer: [2, 1.5],
  object: [{ type: 'text' }, [{ type: 'text' }]],
  'object of numbers': [{ 50256: -100 }, { 50256: '-100' }],
  'array of objects': [body.messages, body.messages[0]],
  'string or array of strings': [
    ['a', 'b', 'c', 'd'],
    ['a', 1],
  ],
  'string or object': ['auto', ['auto']],
};
/** A body that has a value in the place of a field. */
const having = (name: string, value: unknown): object => {
  if (name === 'detail') return image({ url: 'x', detail: value });
  const [outer = '', inner] = name.split('.');
  return { ...body, [outer]: inner ? { [inner]: value } : value };
};

const all: readonly Field[] = [...fields, ...parts];

test.each(all)('$name is of the documented type: $type', ({ name, type }) => {
  const [right, wrong] = samples[type];
  expect(() => parseChatBody(having(name, right))).not.toThrow();
  expect(refusal(having(name, wrong)).message).toContain(name);
});

test.each(all.filter(({ required }) => !required))('$name may be null', ({ name }) => {
  expect(() => parseChatBody(having(name, null))).not.toThrow();
});

test.each(all.filter(({ range }) => range))('$name keeps its limits', ({ name, range }) => {
  const { min, max } = range ?? {};
  for (const limit of [min, max])
    if (limit !== undefined) expect(() => parseChatBody(having(name, limit))).not.toThrow();
  if (min !== undefined) expect(refusal(having(name, min - 1)).message).toContain(name);
  if (max !== undefined) expect(refusal(having(name, max + 1)).message).toContain(name);
});

test('more than four texts to stop at are refused', () => {
  expect(refusal(having('stop', ['a', 'b', 'c', 'd', 'e'])).message).toContain('stop');
});

test('a refusal does not repeat a whole file', () => {
  const error = refusal(image({ url: 'x', detail: 'A'.repeat(1_000_000) }));
  expect(JSON.stringify([error.message, error.meta]).length).toBeLessThan(2000);
});

function refusal(value: unknown): ApiError {
  try {
    parseChatBody(value);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}
