import { expect, test } from 'vitest';
import { describeImage } from '../examples/calls/describe-image.ts';
import type { Settings } from '../examples/template.ts';
import { type JsonFile, placeholderOf } from './file.ts';
import { toText } from './text.ts';
import { toSettings } from './to-settings.ts';

const files: readonly JsonFile[] = ['a.png', 'b.png', 'c.png'].map((name) => ({
  name,
  type: 'image/png',
}));
const moreFiles = files
  .slice(1)
  .map(({ name }) => ({ fileName: name, mediaType: 'image/png' as const }));
const place = (at: number) => placeholderOf(files[at] as JsonFile, at);
const image = (at: number, more = {}) => ({
  type: 'image_url',
  image_url: { url: place(at), ...more },
});
const said = (text: string) => ({ type: 'text', text });
const user = (...content: unknown[]) => ({ role: 'user', content });

/** The messages as the JSON shows them after an edit and a change of the form. */
function after(messages: readonly object[], change: Partial<Settings> = {}, count = 1) {
  const known = files.slice(0, count);
  const form = toSettings({ model: 'm', messages }, describeImage, known);
  const settings: Settings = {
    ...form,
    fileName: 'a.png',
    moreFiles: moreFiles.slice(0, count - 1),
    ...change,
  };
  const now = [
    files[0] as JsonFile,
    ...(settings.moreFiles ?? []).map(({ fileName }) => ({
      name: fileName,
      type: 'image/png' as const,
    })),
  ];
  return { settings, form, messages: JSON.parse(toText(describeImage, settings, now)).messages };
}

test('messages of another shape stay, their first text the prompt and their file the one attached', () => {
  const messages = [user(image(0), said('One'), said('Two'))];
  expect(after(messages).messages).toEqual(messages);
  expect(after(messages).settings.prompt).toBe('One');
  expect(after(messages, { prompt: 'New' }).messages).toEqual([
    user(image(0), said('New'), said('Two')),
  ]);
});

test('a text alone needs no file', () => {
  const { messages, form } = after([{ role: 'user', content: 'Hi' }]);
  expect(messages).toEqual([{ role: 'user', content: 'Hi' }]);
  expect(form.jsonEdits?.messages).toEqual([{ role: 'user', content: { ref: 'prompt' } }]);
});

test('a place of a file outside its field is a text', () => {
  const { form } = after([user(image(0), said('One'), said(place(0)))]);
  expect(form.jsonEdits?.messages).toEqual([
    user(
      { type: 'image_url', image_url: { url: { ref: 'fileDataUrl' }, detail: { ref: 'detail' } } },
      { type: 'text', text: { ref: 'prompt' } },
      said(place(0)),
    ),
  ]);
});

test('a system message and turns are the form’s, around messages of any shape', () => {
  const messages = [
    { role: 'system', content: 'Be short.' },
    { role: 'developer', content: 'x' },
    user(image(0), said('One')),
    { role: 'assistant', content: 'A' },
    { role: 'user', content: 'B' },
  ];
  const { form } = after(messages);
  expect(form).toMatchObject({
    system: 'Be short.',
    turns: [
      { role: 'assistant', text: 'A' },
      { role: 'user', text: 'B' },
    ],
  });
  expect(after(messages, { system: undefined, turns: [] }).messages).toEqual(messages.slice(1, 3));
});

test('only what a user says is the prompt', () => {
  const messages = [
    { role: 'developer', content: 'Be kind.' },
    { role: 'user', content: 'x', ref: 'prompt' },
    user(said('One'), image(0)),
  ];
  expect(after(messages).form.prompt).toBe('One');
  expect(after(messages).messages).toEqual(messages);
});

test('an empty system message, which no field shows, stays in the JSON', () => {
  const messages = [{ role: 'system', content: '' }, user(said('One'), image(0))];
  const { form, messages: back } = after(messages);
  expect(form.system).toBeUndefined();
  expect(back).toEqual(messages);
});

test('an answer with calls of tools is no turn, nor is what comes before it', () => {
  const calls = { role: 'assistant', content: null, tool_calls: [{ id: '1', ref: 'prompt' }] };
  const messages = [
    user(said('One'), image(0)),
    { role: 'assistant', content: 'A' },
    calls,
    { role: 'tool', tool_call_id: '1', content: 'x' },
    { role: 'user', content: 'B' },
  ];
  const { form, messages: back } = after(messages);
  expect(form.turns).toEqual([{ role: 'user', text: 'B' }]);
  expect(back).toEqual(messages);
});

test.each<[string, object, Settings['detail'], object]>([
  ['absent', {}, 'high', { detail: 'high' }],
  ['of the form', { detail: 'low' }, 'high', { detail: 'high' }],
  ['of the form, cleared', { detail: 'low' }, undefined, {}],
  ['of another kind', { detail: null }, 'high', { detail: null }],
])('the level of detail, %s', (_, before, detail, now) => {
  const messages = [user(image(0, before), said('x'))];
  expect(after(messages).messages).toEqual(messages);
  expect(after(messages, { detail }).messages).toEqual([user(image(0, now), said('x'))]);
});

test('files that come and go are put in and left out', () => {
  const messages = [user(image(0), said('x'), image(1), said('y'))];
  expect(after(messages, {}, 2).messages).toEqual(messages);
  expect(after(messages, { moreFiles }, 2).messages).toEqual([
    user(image(0), said('x'), image(1), image(2), said('y')),
  ]);
  expect(after(messages, { moreFiles: [] }, 2).messages).toEqual([
    user(image(0), said('x'), said('y')),
  ]);
});

test('a file that the reader took out of the JSON stays out', () => {
  const messages = [user(said('x'), image(0))];
  expect(after(messages, {}, 2).messages).toEqual(messages);
});

test('a carriage return, which no field keeps, stays in the JSON', () => {
  const messages = [user(said('a\r\nb'), image(0)), { role: 'assistant', content: 'c\rd' }];
  const { form, messages: back } = after(messages);
  expect(form.prompt).toBe('');
  expect(back).toEqual(messages);
});
