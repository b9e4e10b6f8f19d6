import { expect, test } from 'vitest';
import { partsOf } from './host-parts.ts';

test.each([
  ['api.aimlapi.com', 'api.', 'aimlapi.com', ''],
  [
    'api.openai.com.gateway0123456789.evil.example',
    'api.openai.com.gateway0123456789.',
    'evil.example',
    '',
  ],
  ['api.openai.com-v1.evil.example:8443', 'api.openai.com-v1.', 'evil.example', ':8443'],
  ['api.openai.co.uk', 'api.', 'openai.co.uk', ''],
  ['api.openai.com.au', 'api.', 'openai.com.au', ''],
  ['api.openai.com.evil.de', 'api.openai.com.', 'evil.de', ''],
  ['api.openai.com.ai', 'api.', 'openai.com.ai', ''],
  ['co.uk', '', 'co.uk', ''],
  ['api.aimlapi.com.', 'api.', 'aimlapi.com.', ''],
  ['example.com', '', 'example.com', ''],
  ['localhost:11434', '', 'localhost', ':11434'],
  ['127.0.0.1:8787', '', '127.0.0.1', ':8787'],
  ['10.20.30.40', '', '10.20.30.40', ''],
  ['[2001:db8::1]:8080', '', '[2001:db8::1]', ':8080'],
  ['xn--pi-6kc.aimlapi.com', 'xn--pi-6kc.', 'aimlapi.com', ''],
])('%s belongs to %s | %s | %s', (host, before, domain, port) => {
  expect(partsOf(host)).toEqual({ before, domain, port });
});
