import { expect, test } from 'vitest';
import { readLink } from './link.ts';

test.each([
  ['https://example.com/a?b#c', 'example.com'],
  ['HTTP://EXAMPLE.com:8080', 'example.com:8080'],
  ['https:\\\\example.com\\a', 'example.com'],
  ['https://exämple.com', 'xn--exmple-cua.com'],
  ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
  ['https://2130706433/', '127.0.0.1'],
  ['mailto:a@example.com?subject=x', 'a@example.com'],
  ['mailto:a@example.com,evil%40evil.example', 'a@example.com,evil@evil.example'],
  ['mailto:a%@example.com', 'a%@example.com'],
])('%s leads to %s', (target, host) => {
  expect(readLink(target)?.host).toBe(host);
});

test('a mail has its recipients, and nothing that is written into it', () => {
  const target = 'mailto:a@example.com?cc=evil@evil.example&body=Send%20your%20key#x';
  expect(readLink(target)).toEqual({ href: 'mailto:a@example.com', host: 'a@example.com' });
});

test.each([
  'mailto:?to=evil@evil.example',
  'mailto:%20?subject=x',
  `mailto:a@example.com,${'b@example.com,'.repeat(20)}evil@evil.example`,
  'javascript:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'JaVaScRiPt://example.com/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'ftp://example.com/',
  'tel:1',
  'view-source:https://example.com',
  'ws://example.com/',
  'intent://example.com',
  'https://aimlapi.com@evil.example/',
  'https://a:b@evil.example/',
  '//evil.example/',
  '/errors/',
  '#api',
  'example.com',
  'https://',
  'http://[',
  '',
])('%j leads nowhere', (target) => {
  expect(readLink(target)).toBeUndefined();
});
