import { is } from 'valibot';
import { expect, test } from 'vitest';
import { allowedValues } from './allowed.ts';
import type { Field } from './field.ts';
import { fields, offered, parts } from './index.ts';
import { schemaOf, valueSchema } from './schema.ts';

const all: readonly Field[] = [...fields, ...parts];

test('the fields are the 22 of the provider’s schema of gpt-4o', () => {
  expect(fields.map(({ name }) => name).toSorted()).toEqual([
    'frequency_penalty',
    'logit_bias',
    'logprobs',
    'max_completion_tokens',
    'max_tokens',
    'messages',
    'model',
    'n',
    'parallel_tool_calls',
    'prediction',
    'presence_penalty',
    'provider',
    'response_format',
    'seed',
    'stop',
    'stream',
    'stream_options',
    'temperature',
    'tool_choice',
    'tools',
    'top_logprobs',
    'top_p',
  ]);
});

test('the documented limits stand', () => {
  const words = all.map((each) => [each.name, allowedValues(each)]);
  expect(Object.fromEntries(words.filter(([, allowed]) => allowed))).toEqual({
    temperature: '0 to 2',
    top_p: '0.01 to 1',
    max_completion_tokens: 'at least 1',
    max_tokens: 'at least 1',
    seed: 'at least 1',
    response_format: 'text, json_object, json_schema',
    stop: 'at most 4 items',
    frequency_penalty: '-2 to 2',
    presence_penalty: '-2 to 2',
    n: 'at least 1',
    top_logprobs: '0 to 20',
    detail: 'low, high, auto',
  });
});

test('the form offers all but what has a control of its own, and tools', () => {
  const others = all
    .map(({ name }) => name)
    .filter((name) => !offered.some((it) => it.name === name));
  expect(others).toEqual(
    expect.arrayContaining(['model', 'messages', 'stream', 'stream_options', 'tools']),
  );
  expect(others).toHaveLength(6);
});

test.each(offered)('$name has an example, which its schema takes', (field) => {
  expect(is(valueSchema(field), field.example)).toBe(true);
});

test('null is for what need not be set', () => {
  for (const field of all) expect(is(schemaOf(field), null), field.name).toBe(!field.required);
  for (const field of all) expect(is(valueSchema(field), null), field.name).toBe(false);
});

test.each([
  ['', {}],
  ['at most 4', { range: { max: 4 } }],
  ['at least 0.01', { range: { min: 0.01 } }],
])('allowed values read "%s"', (words, rest) => {
  expect(allowedValues({ name: 'x', type: 'number', ...rest })).toBe(words);
});
