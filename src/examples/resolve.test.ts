import { expect, test } from 'vitest';
import { describeImage } from './calls/describe-image.ts';
import { extractHeadings } from './calls/extract-headings.ts';
import { compose, resolve } from './resolve.ts';

const values = {
  prompt: 'What is it?',
  model: 'gpt-4o',
  stream: false,
  fileName: 'a b.png',
  fileDataUrl: 'data:image/png;base64,AA==',
};

test('an image goes as one user message with both parts', () => {
  expect(resolve(describeImage, values)).toEqual({
    model: 'gpt-4o',
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What is it?' },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } },
        ],
      },
    ],
  });
});

test('a PDF goes with its file name', () => {
  expect(resolve(extractHeadings, values).messages[0]?.content).toEqual([
    { type: 'file', file: { filename: 'a b.png', file_data: 'data:image/png;base64,AA==' } },
    { type: 'text', text: 'What is it?' },
  ]);
});

test('a stream asks for its usage', () => {
  expect(resolve(describeImage, { ...values, stream: true })).toMatchObject({
    stream: true,
    stream_options: { include_usage: true },
  });
});

test('half a surrogate pair goes as the replacement character', () => {
  const request = resolve(describeImage, { ...values, prompt: 'a\ud83e' });
  expect(JSON.stringify(request)).toContain('a\ufffd');
});

test('a setting that is set is sent, zero included; one that is not is absent', () => {
  const request = resolve(describeImage, { ...values, temperature: 0, detail: 'low' });
  expect(request).toHaveProperty('temperature', 0);
  expect(request).not.toHaveProperty('top_p');
  expect(JSON.stringify(request)).toContain('"detail":"low"');
});

test('the composed template keeps refs and drops unset ones', () => {
  expect(compose(describeImage, values)).toMatchObject({ model: { ref: 'model' } });
  expect(JSON.stringify(compose(describeImage, values))).not.toContain('detail');
});

test('the example itself is not changed', () => {
  const before = JSON.stringify(describeImage);
  resolve(describeImage, { ...values, detail: 'high' });
  expect(JSON.stringify(describeImage)).toBe(before);
});
