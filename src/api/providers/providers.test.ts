import { expect, test } from 'vitest';
import { keyVariableAt, otherKeyVariable, providers } from './index.ts';

test.each([
  ['https://api.aimlapi.com/v1', 'AIMLAPI_API_KEY'],
  ['https://api.aimlapi.com', 'AIMLAPI_API_KEY'],
  ['https://sandbox.invalid/v1', 'AIMLAPI_API_KEY'],
  ['https://api.openai.com/v1', 'OPENAI_API_KEY'],
  ['https://api.openai.com:8443/v1', 'API_KEY'],
  ['https://api.openai.com.evil.example/v1', 'API_KEY'],
  ['http://api.aimlapi.com/v1', 'API_KEY'],
  ['http://127.0.0.1:8787/v1', 'API_KEY'],
])('the key for %s is in %s', (baseUrl, variable) => {
  expect(keyVariableAt(baseUrl)).toBe(variable);
});

// They stand in code as they are, in every language and every shell.
test.each([...providers.map((each) => each.keyVariable), otherKeyVariable])(
  '%s is a name',
  (it) => {
    expect(it).toMatch(/^[A-Z][A-Z_]*$/);
  },
);
