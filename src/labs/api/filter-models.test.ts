import { expect, test } from 'vitest';
import type { Model } from '../../connection/model-list.ts';
import { filterModels } from './filter-models.ts';

const bare = { aliases: [], type: '', developer: '', context: undefined };

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
