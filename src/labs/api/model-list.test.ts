import { expect, test } from 'vitest';
import { filterModels, type Model, readModels } from './model-list.ts';

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
    { id: 'e'.repeat(1000) },
  ];
  expect(readModels({ data })).toEqual([
    { ...bare, id: 'a' },
    { ...bare, id: 'd' },
    { ...bare, id: 'e'.repeat(200) },
  ]);
});

test('the filter wants every word, in any field and any case', () => {
  const models: readonly Model[] = [
    { ...bare, id: 'openai/gpt-4o', aliases: ['gpt-4o'], type: 'chat-completion' },
    { ...bare, id: 'x/flux', type: 'image', developer: 'Black Forest' },
  ];
  const ids = (typed: string) => filterModels(models, typed).map(({ id }) => id);
  expect(ids('')).toEqual(['openai/gpt-4o', 'x/flux']);
  expect(ids('  CHAT gpt ')).toEqual(['openai/gpt-4o']);
  expect(ids('forest')).toEqual(['x/flux']);
  expect(ids('gpt image')).toEqual([]);
  expect(ids('.*')).toEqual([]);
});
