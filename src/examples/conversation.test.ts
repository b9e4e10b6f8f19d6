import { expect, test } from 'vitest';
import { describeImage } from './calls/describe-image.ts';
import { extractHeadings } from './calls/extract-headings.ts';
import { sayHello } from './calls/say-hello.ts';
import { converse } from './conversation.ts';
import { compose, resolve } from './resolve.ts';
import type { Settings } from './template.ts';

const settings: Settings = { prompt: 'p', model: 'm', stream: false, fileName: 'a.png' };
const files = (...urls: readonly string[]) => ({
  fileDataUrl: 'data:image/png;base64,AA==',
  moreFiles: urls.map((_, at) => ({ fileName: `b${at}.gif`, mediaType: 'image/gif' as const })),
  moreDataUrls: urls,
});
const turns = [
  { role: 'assistant', text: 'A raccoon.' },
  { role: 'user', text: 'And "now"?\n\ud83e' },
] as const;

test.each([describeImage, extractHeadings, sayHello])(
  'with nothing set, $id has the messages of its own',
  (example) => {
    expect(converse(example, settings)).toEqual(example.messages);
    expect(converse(example, { ...settings, turns: [], moreFiles: [] })).toEqual(example.messages);
  },
);

test('the system message comes first, the turns last, in order', () => {
  const { messages } = resolve(sayHello, {
    ...settings,
    ...files(),
    system: 'Be brief.',
    turns,
  });
  expect(messages).toEqual([
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'p' },
    { role: 'assistant', content: 'A raccoon.' },
    { role: 'user', content: 'And "now"?\n\ufffd' },
  ]);
});

test('further images stand after the first, each with its own bytes and the same detail', () => {
  const { messages } = resolve(describeImage, {
    ...settings,
    ...files('data:image/gif;base64,BB==', 'data:image/gif;base64,CC=='),
    detail: 'low',
  });
  const image = (url: string) => ({ type: 'image_url', image_url: { url, detail: 'low' } });
  expect(messages[0]?.content).toEqual([
    { type: 'text', text: 'p' },
    image('data:image/png;base64,AA=='),
    image('data:image/gif;base64,BB=='),
    image('data:image/gif;base64,CC=='),
  ]);
});

test('further PDFs stand before the prompt, each with its own name', () => {
  const { messages } = resolve(extractHeadings, { ...settings, ...files('data:x') });
  expect(messages[0]?.content).toEqual([
    { type: 'file', file: { filename: 'a.png', file_data: 'data:image/png;base64,AA==' } },
    { type: 'file', file: { filename: 'b0.gif', file_data: 'data:x' } },
    { type: 'text', text: 'p' },
  ]);
});

test('what is composed has places for all of it, though the bytes are not there', () => {
  const { moreFiles } = files('x');
  const request = compose(extractHeadings, { ...settings, moreFiles, system: '', turns });
  const text = JSON.stringify(request);
  expect(text).toContain('"file_data":{"ref":"fileDataUrl","at":1}');
  expect(text).toContain('{"role":"system","content":{"ref":"system"}}');
  expect(text).toContain('{"role":"assistant","content":{"ref":"turn","at":0}}');
  expect(text).toContain('{"role":"user","content":{"ref":"turn","at":1}}');
});

test('a file in a message of its own part is repeated there, and nowhere else', () => {
  const example = {
    messages: [
      { role: 'user', content: 'Before.' },
      ...describeImage.messages,
      { role: 'assistant', content: 'After.' },
    ],
  } as const;
  const { moreFiles } = files('x');
  expect(converse(example, { ...settings, moreFiles })).toHaveLength(3);
});

test('the example itself is not changed', () => {
  const before = JSON.stringify(describeImage);
  resolve(describeImage, { ...settings, ...files('x'), system: 's', turns });
  expect(JSON.stringify(describeImage)).toBe(before);
});
