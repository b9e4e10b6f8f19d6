import { canary } from './canary.ts';

/** Fragments and queries that try to bring a key or a place to send it. */
export const links: readonly string[] = [
  'base_url=https://evil.example/v1',
  'baseUrl=https://evil.example/v1',
  'baseURL=https://evil.example/v1',
  'url=https://evil.example/v1&choice=custom',
  'custom-url=https://evil.example/v1&custom=1&confirm=1',
  `key=${encodeURIComponent(canary)}`,
  'apiKey=sk-theirs-0123456789',
  'api_key=sk-theirs-0123456789&keep=1',
  'connection=%7B%22baseUrl%22%3A%22https%3A%2F%2Fevil.example%22%7D',
  'provider=custom&host=evil.example',
  'authorization=Bearer%20sk-theirs-0123456789',
  'model=https://evil.example/v1',
  'prompt=%3Cimg%20src%3Dhttps%3A%2F%2Fevil.example%2F%3E&run=1&autorun=1',
  '__proto__=1&constructor=1&baseUrl=https://evil.example',
];

/** Base URLs as they may be typed, or pasted from somewhere: none of these reads as one. */
export const refused: readonly string[] = [
  'https://api.aimlapi.com@evil.example/v1',
  'https://user:word@evil.example/v1',
  'https://api.aimlapi.com\\@evil.example/v1',
  'https:\\\\evil.example\\v1',
  '//evil.example/v1',
  'https:evil.example',
  'https:/evil.example',
  'https://evil.example/v1?to=api.aimlapi.com',
  'https://evil.example/v1#api.aimlapi.com',
  'data:text/plain,hello',
  'javascript:alert(1)',
  'javascript://evil.example/%0aalert(1)',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  'ws://evil.example/v1',
  'http://10.0.0.1/v1',
  'http://192.168.1.1:8080/v1',
  'http://169.254.169.254/latest',
  'http://[fe80::1]/v1',
  'http://0.0.0.0:8787/v1',
  'http://localhost.evil.example/v1',
  'https://evil.example:99999/v1',
];

/** These are base URLs, of hosts that only look like another; each with the host that a reader must be shown. */
export const lookalikes: readonly (readonly [string, string])[] = [
  ['https://api.aimlapi.com.evil.example/v1', 'api.aimlapi.com.evil.example'],
  ['https://api.aimlapi.com-v1.example', 'api.aimlapi.com-v1.example'],
  ['https://аpi.aimlapi.com/v1', 'xn--pi-6kc.aimlapi.com'],
  ['https://api.aimlapi.com./v1', 'api.aimlapi.com.'],
  ['https://api.aimlapi.com:8443/v1', 'api.aimlapi.com:8443'],
  ['https://api。evil.example/v1', 'api.evil.example'],
  ['https://API.EVIL.EXAMPLE/api.aimlapi.com/v1', 'api.evil.example'],
  ['http://0x7f.1:9/v1', '127.0.0.1:9'],
  ['http://2130706433:9/v1', '127.0.0.1:9'],
  ['https://evil.example/https://api.aimlapi.com/v1', 'evil.example'],
];
