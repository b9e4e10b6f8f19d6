import { expect, test } from 'vitest';
import { shareable } from './shareable.ts';

const key = 'sk-Canary_7Qz-41xWb+P9/vR2tLmN8eKd';
const form = { prompt: 'What is it?', model: 'gpt-4o', stream: true, seed: 7 };
const { prompt: _, ...withoutPrompt } = form;

test.each([
  ['the key', `My key is ${key}.`],
  ['eight characters of it', `It has ${key.slice(11, 19)} in it`],
  ['its Base64', btoa(`Bearer ${key}`)],
  ['its percent encoding', encodeURIComponent(key)],
])('a prompt that holds %s stays out of a link', (_name, prompt) => {
  expect(shareable({ ...form, prompt }, key)).toEqual({
    shared: withoutPrompt,
    withKey: ['prompt'],
  });
});

test('so does any other field', () => {
  const { shared, withKey } = shareable({ ...form, model: key.slice(2), seed: 314159265 }, key);
  expect([shared, withKey]).toEqual([
    { prompt: form.prompt, stream: true, seed: 314159265 },
    ['model'],
  ]);
  expect(shareable({ ...form, seed: 314159265 }, '0314159265358').withKey).toEqual(['seed']);
});

test.each<[string, object]>([
  ['stop', { stop: ['END', `at ${key.slice(3, 11)}`] }],
  ['prediction', { prediction: { type: 'content', content: [{ text: key }] } }],
  ['logit_bias', { logit_bias: { [key]: 1 } }],
  ['provider', { provider: key }],
])('so does %s, wherever in it the key is', (name, values) => {
  expect(shareable({ ...form, ...values }, key)).toEqual({ shared: form, withKey: [name] });
});

test('so does a part of the key that JSON would write with escapes', () => {
  const odd = 'k/\u00e9"\\x"y"z"q';
  expect(shareable({ ...form, stop: ['END', odd.slice(0, 8)] }, odd).withKey).toEqual(['stop']);
});

test('a key that only a link spells out is found', () => {
  expect(shareable({ ...form, prompt: 'a\u00e9b & c' }, 'xa%C3%A9b+%26+c').withKey).toEqual([
    'prompt',
  ]);
});

test.each(['', key, 'sk-proj-0123456789'])('all else goes into it, the key being %j', (secret) => {
  expect(shareable({ ...form, prompt: 'Keys begin with sk-proj- or sk-Cana.' }, secret)).toEqual({
    shared: { ...form, prompt: 'Keys begin with sk-proj- or sk-Cana.' },
    withKey: [],
  });
});
