import { describe, expect, test } from 'vitest';
import { readAllowed, whyRefused } from './access.ts';

const host = '127.0.0.1:8787';

describe('pages', () => {
  test.each([
    undefined,
    'http://localhost',
    'http://localhost:4321',
    'http://127.0.0.1:4321',
    'http://[::1]:4321',
    'https://localhost:4321',
  ])('of %s may ask', (origin) => {
    expect(whyRefused({ host, origin }, {})).toBeUndefined();
  });

  test.each([
    '',
    'null',
    'https://evil.example',
    'http://localhost.evil.example',
    'http://evil.example:8787',
    'http://127.0.0.1.evil.example',
    'http://localhost@evil.example',
    'http://192.168.0.2:8787',
    'chrome-extension://localhost',
    'file://',
  ])('of %j may not', (origin) => {
    expect(whyRefused({ host, origin }, {})).toMatchObject({
      status: 403,
      message: `Pages of ${origin} may not ask the sandbox. Start it with SANDBOX_ORIGINS and that origin.`,
    });
  });
});

describe('the host', () => {
  test.each(['localhost', 'LOCALHOST:8787', '127.0.0.1', '[::1]:8787'])(
    '%s is this computer',
    (own) => {
      expect(whyRefused({ host: own }, {})).toBeUndefined();
    },
  );

  test.each([
    undefined,
    '',
    'evil.example',
    'evil.example:8787',
    'localhost.evil.example',
    'localhost@evil.example',
    '0.0.0.0:8787',
    '[::bad',
  ])('%s is not', (other) => {
    // As it is after DNS rebinding: the page's own origin is asked, and a GET names none.
    expect(whyRefused({ host: other }, {})).toMatchObject({ status: 403 });
    expect(whyRefused({ host: other, origin: 'http://localhost' }, {})).toMatchObject({
      status: 403,
    });
  });
});

test('settings allow others, each exactly', () => {
  const allowed = readAllowed({
    SANDBOX_ORIGINS: 'https://docs.example.com, null',
    SANDBOX_HOSTS: 'sandbox.internal',
  });
  const taken = (headers: Parameters<typeof whyRefused>[0]) =>
    whyRefused(headers, allowed) === undefined;
  expect(taken({ host, origin: 'https://docs.example.com' })).toBe(true);
  expect(taken({ host, origin: 'null' })).toBe(true);
  expect(taken({ host: 'sandbox.internal:80' })).toBe(true);
  expect(taken({ host, origin: 'https://docs.example.com:8443' })).toBe(false);
  expect(taken({ host, origin: 'http://docs.example.com' })).toBe(false);
  expect(taken({ host: 'other.internal' })).toBe(false);
  expect(readAllowed({})).toEqual({ origins: [], hosts: [] });
});

test.each([
  { SANDBOX_ORIGINS: '*' },
  { SANDBOX_ORIGINS: 'docs.example.com' },
  { SANDBOX_ORIGINS: 'https://docs.example.com/' },
  { SANDBOX_HOSTS: 'http://sandbox.internal' },
  { SANDBOX_HOSTS: 'sandbox.internal:8787' },
])('%j allows nothing, and is refused in words', (env) => {
  const [[name, value]] = Object.entries(env) as [[string, string]];
  expect(() => readAllowed(env)).toThrow(`${name} has "${value}"`);
});
