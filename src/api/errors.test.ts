import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorBodies, errorIn, usualMessages } from './errors.ts';
import { main } from './providers/index.ts';

const told = {
  status: 401,
  message: 'No.',
  path: '/v1/models',
  requestId: 'a1',
  timestamp: '2026-11-22T12:00:00.000Z',
};

test('a flat error has its fields at the top', () => {
  const body = { message: 'No.', path: '/v1/models', requestId: 'a1', statusCode: 401 };
  expect(errorBodies.flat(told)).toEqual({ ...body, timestamp: told.timestamp });
  expect(errorBodies.flat({ ...told, meta: [1] })).toMatchObject({ ...body, meta: [1] });
});

test('a nested one is as OpenAI words it', () => {
  expect(errorBodies.nested(told)).toEqual({
    error: {
      message: 'No.',
      type: 'invalid_request_error',
      param: null,
      code: 'invalid_api_key',
    },
  });
});

test('an error is found in each shape, and in no part of an answer', () => {
  const nested = errorBodies.nested(told);
  expect(errorIn(nested)).toBe(nested.error);
  const flat = errorBodies.flat(told);
  expect(errorIn(flat)).toBe(flat);
  expect(errorIn({ error: 'No.' })).toBe('No.');
  expect(errorIn({ ...flat, choices: [] })).toBeUndefined();
  expect(errorIn({ error: null, choices: [] })).toBeUndefined();
  expect(errorIn({ message: 'Hello' })).toBeUndefined();
});

test('whoever lacks a key is told where the provider makes them', () => {
  expect(usualMessages[401]).toContain(main.keysUrl);
});

test.each(['errors', 'api-references/text-models-llm/openai/gpt-4o'])(
  'the page %s shows the error of a missing key as it is',
  (page) => {
    const text = readFileSync(new URL(`../content/docs/${page}.mdx`, import.meta.url), 'utf8');
    expect(text).toContain(`"message": "${usualMessages[401]}",`);
  },
);
