import { expect, test } from 'vitest';
import { readModels } from './model-list.ts';

const bare = { aliases: [], type: '', developer: '', context: undefined };

test('reads what AI/ML API tells of a model', () => {
  const data = [
    {
      id: 'openai/gpt-4o',
      aliases: ['gpt-4o'],
      type: 'chat-completion',
      info: { name: 'GPT-4o', developer: 'Open AI', contextLength: 128_000 },
      tags: [],
    },
  ];
  expect(readModels({ object: 'list', data })).toEqual([
    {
      id: 'openai/gpt-4o',
      aliases: ['gpt-4o'],
      type: 'chat-completion',
      developer: 'Open AI',
      context: 128_000,
    },
  ]);
});

test('reads what OpenAI tells of one', () => {
  const data = [{ id: 'gpt-4o', object: 'model', created: 1, owned_by: 'system' }];
  expect(readModels({ data })).toEqual([{ ...bare, id: 'gpt-4o', developer: 'system' }]);
});

test.each([null, {}, [], 'x', { data: {} }])('%j is no list', (answer) => {
  expect(readModels(answer)).toBeUndefined();
});

test('an empty list is one', () => {
  expect(readModels({ data: [] })).toEqual([]);
});

test('what is odd in an item costs that field, or the item, and no more', () => {
  const data = [
    null,
    { id: '' },
    { id: 7 },
    { id: 'a', aliases: 'b', type: 3, info: 'c' },
    { id: 'd', info: { developer: {}, contextLength: -1 } },
    { id: 'e'.repeat(200), type: 't'.repeat(1000), aliases: ['f'.repeat(201), 7, '', 'g'] },
    { id: 'h'.repeat(201) },
  ];
  expect(readModels({ data })).toEqual([
    { ...bare, id: 'a' },
    { ...bare, id: 'd' },
    { ...bare, id: 'e'.repeat(200), type: 't'.repeat(200), aliases: ['g'] },
  ]);
});

test('of a list without end the first thousand models are read, and twenty names of each', () => {
  const aliases = Array.from({ length: 10_000 }, (_, at) => `name-${at}`);
  const data = Array.from({ length: 100_000 }, (_, at) => ({ id: `model-${at}`, aliases }));
  const models = readModels({ data });
  expect(models).toHaveLength(1000);
  expect(models?.at(-1)?.id).toBe('model-999');
  expect(models?.at(-1)?.aliases).toHaveLength(20);
});
