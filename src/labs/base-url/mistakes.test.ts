import { expect, test } from 'vitest';
import { parseBaseUrl } from '../../connection/base-url.ts';
import { mend, mistakesIn } from './mistakes.ts';

const right = 'https://api.aimlapi.com/v1';
const named = (typed: string) => mistakesIn(typed).map(({ id }) => id);

test.each([
  ['api.aimlapi.com/v1', ['protocol']],
  ['//api.aimlapi.com/v1', ['protocol']],
  ['https:/api.aimlapi.com/v1', ['protocol']],
  ['https:///api.aimlapi.com/v1', ['protocol']],
  ['htps://api.aimlapi.com/v1', ['other-protocol']],
  ['http://api.aimlapi.com/v1', ['http']],
  ['HTTP://api.aimlapi.com/v1', ['http']],
  ['https://api.aimlapi.com/v1/v1', ['version-twice']],
  ['https://api.aimlapi.com/v1/chat/completions', ['endpoint']],
  ['https://api.aimlapi.com/v1/images/generations/', ['endpoint']],
  [' https://api.aimlapi.com/v1', ['spaces']],
  ['https://api.aimlapi.com /v1\t', ['spaces']],
  ['https://api.aimlapi.com\u200b/v1', ['spaces']],
  ['"https://api.aimlapi.com/v1"', ['quotes']],
  ['<https://api.aimlapi.com/v1>,', ['quotes']],
  ['https:\\\\api.aimlapi.com\\v1', ['backslashes']],
  ['https://me:word@api.aimlapi.com/v1', ['user']],
  ['https://api.aimlapi.com/v1?x=1', ['query']],
  ['https://api.aimlapi.com/v1#x', ['query']],
  ['https://api.aimlapi.com//v1', ['slashes']],
  ['https://aimlapi.com/app/keys', ['website']],
  ['https://api.aimlapi.com', ['version-open']],
  ['https://api.aimlapi.com/', ['version-open']],
  ['https://api.aimlapi.com/v1/', ['slash-at-end']],
  ['https://api.aimlapi.com/v1//', ['slashes', 'slash-at-end']],
  [
    ' http://api.aimlapi.com/v1/v1/chat/completions?x',
    ['spaces', 'http', 'query', 'endpoint', 'version-twice'],
  ],
])('%j: %j', (typed, ids) => {
  expect(named(typed)).toEqual(ids);
  expect(mend(typed)).toBe(right);
});

test.each([
  right,
  'https://api.openai.com/v1',
  'https://example.com/api/v1beta',
  'http://localhost:11434/v1',
  'http://127.0.0.1:8787/v1',
  'http://[::1]:8080/v1',
  'https://example.com/v1/v2',
])('nothing is wrong with %s', (typed) => {
  expect(mistakesIn(typed)).toEqual([]);
  expect(mend(typed)).toBe(typed);
});

test('this computer is called over http', () => {
  expect(mend('localhost:8787/v1')).toBe('http://localhost:8787/v1');
  expect(mend('localhost.evil.example/v1')).toBe('https://localhost.evil.example/v1');
});

test('OpenAI lacks a root that answers', () => {
  expect(mistakesIn('https://api.openai.com')).toEqual([
    { id: 'version-missing', note: false, fix: 'https://api.openai.com/v1' },
  ]);
});

test('each fix mends its own mistake, and all of them together leave none', () => {
  let typed = ' http://api.aimlapi.com/v1/v1/chat/completions ';
  for (let clicks = 0; clicks < 10; clicks++) {
    const [first] = mistakesIn(typed);
    if (!first) break;
    expect(first.fix).toBeDefined();
    expect(named(first.fix ?? '')).not.toContain(first.id);
    typed = first.fix ?? '';
  }
  expect(typed).toBe(right);
});

test.each(['https://', 'https://a b%', 'https://[', ':::', 'https://:80'])(
  '%j is no URL',
  (typed) => {
    expect(mistakesIn(typed)).toContainEqual({ id: 'no-url', note: false });
  },
);

test('what is mended is taken as a base URL', () => {
  for (const typed of ['api.aimlapi.com', ' "http://x.example/v1/chat/completions?y" '])
    expect(parseBaseUrl(mend(typed))).toMatchObject({ ok: true });
});

test('nothing typed is no mistake', () => {
  expect(mistakesIn('  ')).toEqual([]);
});
