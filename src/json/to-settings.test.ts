import { describe, expect, test } from 'vitest';
import { exampleValues } from '../api/fields/examples.ts';
import { describeImage } from '../examples/calls/describe-image.ts';
import { type Example, examples } from '../examples/index.ts';
import { compose, resolve } from '../examples/resolve.ts';
import type { Settings } from '../examples/template.ts';
import { hostile } from '../snippets/hostile.fixture.ts';

import { filesIn } from './file.ts';
import { toText } from './text.ts';
import { type RequestJson, toSettings } from './to-settings.ts';

const base: Settings = { prompt: 'What is it?', model: 'gpt-4o', stream: false, fileName: 'a.png' };
const filesOf = (settings: Settings) => filesIn(settings, 'image/png');
const textOf = (settings: Settings, example: Example = describeImage) =>
  toText(example, settings, filesOf(settings));
const readBack = (text: string, settings: Settings, example: Example = describeImage): Settings => {
  const { fileName, moreFiles } = settings;
  const form = toSettings(JSON.parse(text), example, filesOf(settings));
  return { ...form, fileName, ...(moreFiles && { moreFiles }) };
};
/** The settings of a form after an edit of the whole JSON. */
const edited = (change: (json: Record<string, unknown>) => object, settings = base) =>
  readBack(JSON.stringify(change(JSON.parse(textOf(settings)))), settings);

const turns = [
  { role: 'assistant', text: 'A raccoon.' },
  { role: 'user', text: 'Where?' },
] as const;
const moreFiles = [
  { fileName: 'a.png', mediaType: 'image/png' },
  { fileName: 'c "2".png', mediaType: 'image/webp' },
] as const;
const rows: readonly Partial<Settings>[] = [
  {},
  { stream: true },
  exampleValues,
  { temperature: 0, top_p: 1e-7, seed: 2 ** 53 - 1 },
  { system: 'Be short.' },
  { turns },
  { moreFiles },
  { ...exampleValues, stream: true, system: 'Be short.', turns, moreFiles },
  ...hostile.map((prompt) => ({
    prompt,
    system: `s${prompt}`,
    turns: [{ ...turns[0], text: prompt }],
  })),
  ...hostile.map((fileName) => ({ fileName })),
];

describe.each(examples)('$id', (example) => {
  test.each(rows.map((row) => [JSON.stringify(row).slice(0, 60), row] as const))(
    'comes back from its JSON: %s',
    (_, row) => {
      const settings: Settings = { ...base, ...row };
      const text = textOf(settings, example);
      const back = readBack(text, settings, example);
      expect(textOf(back, example)).toBe(text);
      const isTypable = !JSON.stringify([row.prompt, row.turns, row.system]).includes('\\r');
      if (isTypable) expect(back.jsonEdits).toBeUndefined();
      if (isTypable) expect(compose(example, back)).toEqual(compose(example, settings));
    },
  );
});

const tools = [
  {
    type: 'function',
    function: { name: 'f', parameters: { properties: { ref: { type: 'string' }, at: 1 } } },
  },
];

test('what the form has no field for survives, wherever it stands', () => {
  const settings = edited(({ model, ...rest }) => ({
    stop: ['\n', { ref: 'prompt' }],
    model,
    n: 2,
    ...rest,
    tools,
  }));
  const names = ['stop', 'model', 'n', 'messages', 'tools'];
  expect(Object.keys(compose(describeImage, settings))).toEqual(names);
  const request = resolve(describeImage, { ...settings, fileDataUrl: '' });
  expect(request).toMatchObject({ stop: ['\n', { ref: 'prompt' }], n: 2, tools });
  expect(edited((json) => json, settings)).toEqual(settings);
});

test('a key called __proto__ is one like others', () => {
  const text = textOf(base).replace('{', '{"__proto__": {"x": 1},');
  const again = textOf(readBack(text, base));
  expect(JSON.parse(again)).toEqual(JSON.parse(text));
  expect(again).toContain('__proto__');
});

test('a later change of the form goes into what the reader wrote', () => {
  const settings = edited((json) => ({ ...json, stop: 'x', temperature: 0.5 }));
  expect(settings.temperature).toBe(0.5);
  const warmer = JSON.parse(textOf({ ...settings, temperature: 1, prompt: 'New', stream: true }));
  expect(warmer).toMatchObject({ temperature: 1, stop: 'x', stream: true });
  expect(warmer.stream_options).toEqual({ include_usage: true });
  expect(JSON.stringify(warmer)).toContain('"New"');
  const cleared = JSON.parse(textOf({ ...settings, temperature: undefined, seed: 3 }));
  expect(Object.keys(cleared)).toEqual(['model', 'messages', 'stop', 'seed']);
});

test.each<[string, object | null]>([
  ['response_format', { type: 'json_schema', json_schema: { name: 'x', schema: {} } }],
  ['temperature', null],
  ['stream', null],
])('%s stays as it is where the form cannot show it', (name, value) => {
  const settings = edited((json) => ({ ...json, [name]: value }));
  expect(settings.jsonEdits?.fields).toEqual({ [name]: value });
  expect(JSON.parse(textOf(settings))[name]).toEqual(value);
});

test('options of a stream are ours unless the JSON has others, and go with the stream', () => {
  const json: RequestJson = { ...JSON.parse(textOf(base)), stream: true };
  const settings = edited(() => json);
  expect(settings.jsonEdits).toBeUndefined();
  const other = edited(() => ({ ...json, stream_options: { include_usage: false } }));
  expect(JSON.parse(textOf(other)).stream_options).toEqual({ include_usage: false });
  expect(JSON.parse(textOf({ ...other, stream: false }))).not.toHaveProperty('stream_options');
});

test('a stream that is switched off in words stays so where there is more than the form', () => {
  const settings = edited((json) => ({ stream: false, ...json, user: 'me' }));
  expect(Object.keys(JSON.parse(textOf(settings)))).toEqual([
    'stream',
    'model',
    'messages',
    'user',
  ]);
  expect(JSON.parse(textOf({ ...settings, stream: true })).stream).toBe(true);
  expect(edited((json) => ({ ...json, stream: false })).jsonEdits).toBeUndefined();
});

test('another order of the fields stays', () => {
  const settings = edited(({ model, messages }) => ({ messages, model }));
  expect(Object.keys(JSON.parse(textOf(settings)))).toEqual(['messages', 'model']);
});
