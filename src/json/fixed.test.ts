import { expect, test } from 'vitest';
import type { Custom } from '../examples/template.ts';
import { fixedBy } from './fixed.ts';

const prompt = [{ role: 'user', content: { ref: 'prompt' } }] as const;

test.each<[string, Partial<Custom> | undefined, readonly string[]]>([
  ['nothing beyond the form', undefined, []],
  ['a field that the form has not', { fields: { user: 'me' } }, []],
  [
    'fields that the form cannot show',
    { fields: { seed: null, stream: null, stop: '\n' } },
    ['stream', 'seed', 'stop'],
  ],
  ['messages with the prompt', { messages: prompt }, ['detail']],
  ['messages of the JSON’s own', { messages: [] }, ['prompt', 'detail']],
])('%s', (_, custom, names) => {
  expect([...fixedBy(custom && { order: [], fields: {}, files: 1, ...custom })]).toEqual(names);
});
