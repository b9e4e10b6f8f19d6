import { expect, test } from 'vitest';
import type { JsonEdits } from '../examples/template.ts';
import { fixedBy } from './fixed.ts';

const prompt = [{ role: 'user', content: { ref: 'prompt' } }] as const;

test.each<[string, Partial<JsonEdits> | undefined, readonly string[]]>([
  ['nothing beyond the form', undefined, []],
  ['a field that the form has not', { fields: { user: 'me' } }, []],
  [
    'fields that the form cannot show',
    { fields: { seed: null, stream: null, stop: '\n' } },
    ['stream', 'seed', 'stop'],
  ],
  ['messages with the prompt', { messages: prompt }, ['detail']],
  ['messages of the JSON’s own', { messages: [] }, ['prompt', 'detail']],
])('%s', (_, jsonEdits, names) => {
  expect([...fixedBy(jsonEdits && { order: [], fields: {}, files: 1, ...jsonEdits })]).toEqual(
    names,
  );
});
