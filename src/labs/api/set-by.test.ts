import { describe, expect, test } from 'vitest';
import { languages } from '../../snippets/index.ts';
import { t } from '../../strings/translate.ts';
import { input } from './input.ts';
import { type PartId, parts } from './parts.ts';
import { setBy, spans } from './set-by.ts';
import { whereKey } from './words.ts';

/** What the lines that set a part must t, in every language. */
const telltale: Partial<Record<PartId, RegExp>> = {
  'base-url': /https:\/\/api\.aimlapi\.com\/v1/,
  authorization: /AIMLAPI_API_KEY/,
  model: /gpt-4o/,
  messages: /messages|addUserMessage/i,
  role: /user/i,
  text: /What's in this image\?/,
  image: /image/i,
  file: /raccoon\.png/,
  stream: /stream/i,
  usage: /include_?usage/i,
};

/** What no SDK has a line for: it sets it in the call. */
const implicit: readonly PartId[] = ['method', 'path', 'accept', 'content-type'];

describe.each(languages)('$label', (language) => {
  const code = language.emit(input).code.split('\n');
  const textAt = (lines: readonly number[]) => lines.map((line) => code[line - 1]).join('\n');

  test.each(parts)('$id', (part) => {
    const found = setBy(part, language, input);
    expect(found.lines.length).toBeGreaterThan(0);
    expect(found.lines).toEqual([...new Set(found.lines)].sort((a, b) => a - b));
    expect(textAt(found.lines)).toMatch(telltale[part.id] ?? /./);
    if (implicit.includes(part.id) && !language.sender) {
      expect(found.by).toBe('call');
      expect(textAt(found.lines)).toMatch(/completions.*(create|New)/i);
    }
    const words = t(whereKey(part.id, language, found), {
      sender: language.sender ?? '',
      lines: spans(found.lines),
      language: language.label,
    });
    expect(words).toMatch(new RegExp(`\\b${found.lines[0]}\\b.*\\b${language.label}\\b`));
  });

  test('a value of the reader is set by lines of its own', () => {
    const lines = (['base-url', 'model', 'text'] as const).map((id) => {
      const part = parts.find((each) => each.id === id);
      return part && setBy(part, language, input).lines;
    });
    expect(lines.map((each) => each?.length)).toEqual([1, 1, 1]);
    expect(new Set(lines.flat()).size).toBe(3);
  });
});

test('an image part goes from bracket to bracket', () => {
  const image = parts.find(({ id }) => id === 'image');
  const [python] = languages;
  if (!image || !python) throw new Error('The image part or Python is gone.');
  const { lines } = setBy(image, python, input);
  const code = python.emit(input).code.split('\n');
  expect(lines.map((line) => code[line - 1]?.trim())).toEqual([
    '{',
    '"type": "image_url",',
    '"image_url": {"url": f"data:image/png;base64,{file_data}"},',
    '},',
  ]);
});

test('lines follow the code: a parameter more moves them', () => {
  const [python] = languages;
  const stream = parts.find(({ id }) => id === 'stream');
  if (!python || !stream) throw new Error('The stream or Python is gone.');
  const [line = 0] = setBy(stream, python, input).lines;
  const settings = { ...input.settings, seed: 7 };
  const request = { seed: { ref: 'seed' }, ...input.request } as typeof input.request;
  expect(setBy(stream, python, { ...input, settings, request }).lines).toEqual([line + 1]);
});

test.each([
  [[7], '7'],
  [[9, 10, 11, 14], '9–11, 14'],
  [[1, 2], '1–2'],
  [[], ''],
])('%j in words: %s', (lines, words) => {
  expect(spans(lines)).toBe(words);
});
