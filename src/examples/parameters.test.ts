import { expect, test } from 'vitest';
import { allowedValues, type Parameter, parameters } from './parameters.ts';

const parameter = (rest: Partial<Parameter>): Parameter => ({
  name: 'x',
  type: 'number',
  description: 'A test.',
  ...rest,
});

test.each([
  ['', {}],
  ['', { range: { step: 1 } }],
  ['0 to 2', { range: { min: 0, max: 2 } }],
  ['at least 0.01', { range: { min: 0.01 } }],
  ['at most 4', { range: { max: 4 } }],
  ['low, high', { values: ['low', 'high'] }],
])('allowed values read "%s"', (words, rest) => {
  expect(allowedValues(parameter(rest))).toBe(words);
});

test('no parameter is told twice', () => {
  const names = parameters.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('the documented limits stand', () => {
  const words = parameters.map((each: Parameter) => [each.name, allowedValues(each)]);
  expect(Object.fromEntries(words)).toMatchObject({
    temperature: '0 to 2',
    top_p: '0.01 to 1',
    max_tokens: 'at least 1',
    seed: 'at least 1',
    detail: 'low, high, auto',
  });
});
