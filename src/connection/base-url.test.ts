import { expect, test } from 'vitest';
import { t } from '../strings/translate.ts';
import { parseBaseUrl } from './base-url.ts';

test.each([
  ['https://api.aimlapi.com/v1', 'https://api.aimlapi.com/v1', 'api.aimlapi.com'],
  ['  https://api.aimlapi.com/  ', 'https://api.aimlapi.com', 'api.aimlapi.com'],
  [
    'https://api.example.com:8443/a/b//',
    'https://api.example.com:8443/a/b',
    'api.example.com:8443',
  ],
  ['http://127.0.0.1:8787/v1', 'http://127.0.0.1:8787/v1', '127.0.0.1:8787'],
  ['http://localhost:11434/v1', 'http://localhost:11434/v1', 'localhost:11434'],
  ['http://[::1]:8080/v1', 'http://[::1]:8080/v1', '[::1]:8080'],
  ['https://аpi.aimlapi.com', 'https://xn--pi-6kc.aimlapi.com', 'xn--pi-6kc.aimlapi.com'],
  ['https://api.aimlapi.com./v1', 'https://api.aimlapi.com./v1', 'api.aimlapi.com.'],
  [
    'https://api.aimlapi.com.evil.example/v1',
    'https://api.aimlapi.com.evil.example/v1',
    'api.aimlapi.com.evil.example',
  ],
])('%s is taken as %s', (typed, href, host) => {
  const parsed = parseBaseUrl(typed);
  expect(parsed).toMatchObject({ ok: true, value: { href, host } });
});

test.each([
  '',
  'api.aimlapi.com',
  '//api.aimlapi.com',
  'https:api.aimlapi.com',
  'https:/api.aimlapi.com',
  'https://',
  'https://a b.example',
  'https://api.aimlapi.com\\@evil.example',
  'https://api.aim\tlapi.com',
  'https://user@evil.example',
  'https://api.aimlapi.com@evil.example/v1',
  'https://:pw@evil.example',
  'https://@evil.example',
  'https://api.aimlapi.com/v1?x=1',
  'https://api.aimlapi.com/v1?',
  'https://api.aimlapi.com/v1#x',
  `https://api.openai.com.${'a'.repeat(63)}.a-longer-name.evil.example.net/v1`,
  'http://api.aimlapi.com/v1',
  'http://192.168.1.4/v1',
  'http://10.0.0.1:8080',
  'http://localhost.evil.example',
  'http://127.0.0.1.evil.example',
  'ftp://api.aimlapi.com',
  'ws://127.0.0.1',
  'data:text/plain,hello',
  'javascript:alert(1)',
  'javascript://%0aalert(1)',
  'file:///etc/passwd',
  'blob:https://api.aimlapi.com/1',
])('%j is refused with a reason', (typed) => {
  const parsed = parseBaseUrl(typed);
  expect(parsed.ok).toBe(false);
  expect(!parsed.ok && t(parsed.problem)).toMatch(/\.$/);
});
