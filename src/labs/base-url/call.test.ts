import { expect, test } from 'vitest';
import { languages } from '../../snippets/index.ts';
import { callOf } from './call.ts';

test.each(languages)('$label is told what is called, to the letter', (language) => {
  const url = 'https://api.test/v1/chat/completions';
  expect(callOf(language, 'https://api.test/v1')).toEqual({ ok: true, url });
});

test.each([
  ['api.aimlapi.com/v1', 'protocol'],
  ['', 'protocol'],
  [' https://api.aimlapi.com/v1', 'spaces'],
  ['https://api.aimlapi.com\\v1', 'unreadable'],
])('%j fails for want of: %s', (base, why) => {
  const [python] = languages;
  expect(python && callOf(python, base)).toEqual({ ok: false, why });
});
