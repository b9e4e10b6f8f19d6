import { expect, test } from 'vitest';
import { listModels } from './models.ts';

const aimlapi = 'https://api.aimlapi.com/v1';
const never = new AbortController().signal;
const openai = 'https://api.openai.com/v1';

function answering(body: unknown) {
  const seen: { url: string; authorization: string | null }[] = [];
  const fetch = (url: string | URL | Request, init?: RequestInit) => {
    seen.push({ url: String(url), authorization: new Headers(init?.headers).get('authorization') });
    return Promise.resolve(Response.json(body));
  };
  return { fetch, seen };
}

test('aliases are the names to use, gpt-4o first, models that cannot chat left out', async () => {
  const { fetch, seen } = answering({
    data: [
      { id: 'anthropic/claude', aliases: [], type: 'chat-completion' },
      { id: 'openai/gpt-4o', aliases: ['gpt-4o'], type: 'chat-completion' },
      { id: 'flux', type: 'image' },
      { id: 'abc' },
    ],
  });
  expect(await listModels(aimlapi, { fetch, signal: never, key: 'secret' })).toEqual([
    'gpt-4o',
    'abc',
    'anthropic/claude',
  ]);
  expect(seen).toEqual([{ url: 'https://api.aimlapi.com/v1/models', authorization: null }]);
});

test('a server on the reader’s own computer is asked without a key', async () => {
  const { fetch, seen } = answering({ data: [{ id: 'llama3.2', owned_by: 'library' }] });
  const ollama = 'http://localhost:11434/v1';
  expect(await listModels(ollama, { fetch, signal: never, key: 'secret' })).toEqual(['llama3.2']);
  expect(seen).toEqual([{ url: `${ollama}/models`, authorization: null }]);
});

test('a provider that wants a key is asked with it, or not at all', async () => {
  const { fetch, seen } = answering({ data: [{ id: 'gpt-4o' }] });
  expect(await listModels(openai, { fetch, signal: never })).toEqual([]);
  expect(await listModels(openai, { fetch, signal: never, key: 'secret' })).toEqual(['gpt-4o']);
  expect(seen).toEqual([
    { url: 'https://api.openai.com/v1/models', authorization: 'Bearer secret' },
  ]);
});

test('no redirect is followed, and nothing but the key goes along', async () => {
  const asked: (RequestInit | undefined)[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    asked.push(init);
    return Response.json({});
  };
  await listModels(openai, { fetch, signal: never, key: 'secret' });
  expect(asked).toMatchObject([{ redirect: 'error', credentials: 'omit' }]);
});

test.each([null, {}, { data: 'x' }, { data: [{ id: 1 }] }])('%j is no list', async (body) => {
  expect(await listModels(aimlapi, { fetch: answering(body).fetch, signal: never })).toEqual([]);
});

test('a name that repeats the key is left out', async () => {
  const key = 'sk-canary-0123456789';
  const { fetch } = answering({ data: [{ id: 'gpt-4o' }, { id: `x-${key}` }, { id: btoa(key) }] });
  expect(await listModels(openai, { fetch, signal: never, key })).toEqual(['gpt-4o']);
});

test('no more than a thousand names are offered, and none that is no name', async () => {
  const data = Array.from({ length: 1500 }, (_, at) => ({
    id: `m-${at}`,
    aliases: [`a-${at}`, `b-${at}`],
  }));
  const { fetch } = answering({ data: [{ id: 'x'.repeat(201) }, ...data] });
  const names = await listModels(aimlapi, { fetch, signal: never });
  expect(names).toHaveLength(1000);
  expect(names.every((name) => /^[ab]-\d+$/.test(name))).toBe(true);
});
