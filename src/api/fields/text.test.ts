import { describe, expect, test } from 'vitest';
import { type OfferedName, offered, offeredOf } from './index.ts';
import { problemIn } from './problem.ts';
import { readText, textOf } from './text.ts';

const field = (name: OfferedName) => {
  const found = offeredOf(name);
  if (!found) throw new Error(`No field ${name}.`);
  return found;
};

test.each(offered)('the example of $name comes back from its text', (each) => {
  const text = textOf(each, each.example);
  expect(readText(each, text)).toEqual(each.example);
  expect(problemIn(each, text)).toBe('');
});

test.each<[OfferedName, string, unknown]>([
  ['stop', 'END', 'END'],
  ['stop', 'a\nb\n\n', ['a', 'b']],
  ['tool_choice', 'auto', 'auto'],
  ['tool_choice', ' {"type": "function"}', { type: 'function' }],
  ['parallel_tool_calls', 'false', false],
  ['response_format', 'text', { type: 'text' }],
  ['logit_bias', '{"__proto__": 1}', JSON.parse('{"__proto__": 1}')],
])('%s: %j is a value', (name, text, value) => {
  expect(readText(field(name), text)).toEqual(value);
});

describe('is refused, and told why', () => {
  const deep = `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`;
  test.each<[OfferedName, string, RegExp]>([
    ['stop', 'a\nb\nc\nd\ne', /^at most 4 items$/],
    ['logit_bias', '{"1": 1', /^this is no JSON/],
    ['logit_bias', '{"1": "x"}', /^1: a number$/],
    ['logit_bias', '[1]', /^an object/],
    ['logit_bias', 'null', /^an object/],
    ['prediction', 'text', /^this is no JSON/],
    ['prediction', '5', /^an object/],
    ['prediction', deep, /./],
    ['tool_choice', '{"type":', /^this is no JSON/],
    ['response_format', 'json_schema', /./],
    ['detail', 'original', /^one of/],
    ['logprobs', 'yes', /./],
    ['top_logprobs', '21', /^Takes a whole number, 0 to 20\.$/],
    ['temperature', '0x1', /^Takes a number, 0 to 2\.$/],
    ['temperature', '2.01', /^Takes a number, 0 to 2\.$/],
    ['seed', '1.5', /^Takes a whole number, at least 1\.$/],
  ])('%s: %.30j', (name, text, why) => {
    expect(readText(field(name), text)).toBeUndefined();
    expect(problemIn(field(name), text)).toMatch(why);
  });
});
