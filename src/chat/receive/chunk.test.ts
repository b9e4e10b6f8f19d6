import { describe, expect, test } from 'vitest';
import { readPiece } from './chunk.ts';

describe('an error is', () => {
  test.each([
    [{ error: { message: 'Overloaded' } }],
    [{ error: 'Overloaded' }],
    [{ message: 'Overloaded', statusCode: 503 }],
    [{ message: 'Overloaded', statusCode: 503, requestId: '1' }],
  ])('%j', (value) => {
    expect(readPiece(value).error).toBeTruthy();
  });

  test.each([
    [{ message: 'Hello' }],
    [{ statusCode: 200 }],
    [{ error: null }],
    [{ error: '' }],
    [{}],
    [[{ error: 'Overloaded' }]],
    ['error'],
    [null],
    [undefined],
  ])('not %j', (value) => {
    expect(readPiece(value).error).toBeFalsy();
  });
});

describe('usage', () => {
  const read = (usage: unknown) => readPiece({ choices: [], usage }).usage;

  test('is as told', () => {
    const told = { prompt_tokens: 3, completion_tokens: 4, total_tokens: 9 };
    expect(read(told)).toEqual(told);
  });

  test('has its total made up where that is missing', () => {
    const told = { prompt_tokens: 3, completion_tokens: 4 };
    expect(read(told)).toEqual({ ...told, total_tokens: 7 });
  });

  test.each([[{ prompt_tokens: 3 }], [{ completion_tokens: 4 }], [[3, 4]], [null]])(
    'is none where it is no more than %j',
    (told) => {
      expect(read(told)).toBeUndefined();
    },
  );
});

describe('text', () => {
  const read = (delta: unknown) => readPiece({ choices: [{ delta }] }).text;

  test.each([
    ['Hi', { content: 'Hi' }],
    ['No.', { content: null, refusal: 'No.' }],
    ['ab', { content: [{ text: 'a' }, { image: 1 }, { text: 'b' }] }],
    ['\nlook {"at":', { tool_calls: [{ function: { name: 'look', arguments: '{"at":' } }] }],
    ['1}', { tool_calls: [{ function: { arguments: '1}' } }] }],
    ['\nlook {}', { function_call: { name: 'look', arguments: '{}' } }],
    ['', null],
    ['', {}],
  ])('%j', (text, delta) => {
    expect(read(delta)).toBe(text);
  });
});
