import { expect, test } from 'vitest';
import {
  keyVariableAt,
  local,
  localAt,
  otherKeyVariable,
  providers,
  providersFor,
} from './index.ts';

test.each([
  ['https://api.aimlapi.com/v1', 'AIMLAPI_API_KEY'],
  ['https://api.aimlapi.com', 'AIMLAPI_API_KEY'],
  ['https://sandbox.invalid/v1', 'AIMLAPI_API_KEY'],
  ['https://api.openai.com/v1', 'OPENAI_API_KEY'],
  ['https://api.openai.com:8443/v1', 'API_KEY'],
  ['https://api.openai.com.evil.example/v1', 'API_KEY'],
  ['http://api.aimlapi.com/v1', 'API_KEY'],
  ['http://127.0.0.1:8787/v1', 'API_KEY'],
  ['http://localhost:11434/v1', 'API_KEY'],
])('the key for %s is in %s', (baseUrl, variable) => {
  expect(keyVariableAt(baseUrl)).toBe(variable);
});

// They stand in code as they are, in every language and every shell.
test.each([...providers.flatMap((each) => each.keyVariable ?? []), otherKeyVariable])(
  '%s is a name',
  (it) => {
    expect(it).toMatch(/^[A-Z][A-Z0-9_]*$/);
  },
);

test('a server on the reader’s computer is offered only where any host may be called, and gets no key', () => {
  const names = (anyHost: boolean) => providersFor(anyHost).map(({ id }) => id);
  const onComputer = names(true).filter((id) => !names(false).includes(id));
  expect(names(false)[0]).toBe('sandbox');
  expect(onComputer).toEqual(expect.arrayContaining(['ollama', 'lm-studio']));
  expect(onComputer).toEqual(local.map(({ id }) => id));
  for (const { key, baseUrl } of local)
    expect([key, new URL(baseUrl).hostname]).toEqual(['', 'localhost']);
});

test.each([
  ['http://localhost:11434/v1', 'ollama'],
  ['http://localhost:1234/other', 'lm-studio'],
  ['http://localhost:8787/v1', undefined],
  ['https://api.openai.com/v1', undefined],
])('at %s is %s', (baseUrl, id) => {
  expect(localAt(baseUrl)?.id).toBe(id);
});
