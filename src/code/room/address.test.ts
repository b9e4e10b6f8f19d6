import { expect, test } from 'vitest';
import { withinBase } from './address.ts';

const base = 'https://api.example.com/v1';

test.each([
  `${base}/chat/completions`,
  base,
  `${base}/models?limit=2`,
  `${base}/models/openai%2Fgpt-4o`,
  'https://API.example.com:443/v1/models',
])('%s lies below the base URL', (url) => {
  expect(withinBase(url, base)?.href).toBe(new URL(url).href);
});

test.each([
  'https://api.example.com/v2/billing',
  'https://api.example.com/v1beta',
  'https://api.example.com/',
  'https://api.example.com.evil.example/v1/models',
  'https://api.example.com@evil.example/v1/models',
  'https://user:pass@api.example.com/v1/models',
  'https://api.example.com:8443/v1/models',
  'http://api.example.com/v1/models',
  'https://api.example.com/v1/../admin',
  'https://api.example.com/v1/%2e%2e/admin',
  'https://api.example.com/v1/..%2fadmin',
  'https://api.example.com/v1/x%2F..%2f..%2fadmin',
  'https://api.example.com/v1/%2e%2e%5cadmin',
  'https://api.example.com/v1\\..\\admin',
  '/v1/models',
  '//evil.example/v1/models',
  'data:text/plain,v1',
  'blob:https://api.example.com/v1/models',
  'javascript:alert(1)',
  '',
])('%s does not', (url) => {
  expect(withinBase(url, base)).toBeUndefined();
});

test('a fragment stays behind', () => {
  expect(withinBase(`${base}/models#x`, base)?.href).toBe(`${base}/models`);
});

test('a base without a path has all of its origin below it', () => {
  expect(withinBase('https://api.example.com/any', 'https://api.example.com')?.pathname).toBe(
    '/any',
  );
});
