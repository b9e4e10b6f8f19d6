import { expect, test } from 'vitest';
import { foreignOwner, keyIn, ownerOf } from './prefixes.ts';

const tail = '4f9a2b7c1d8e3f605142';

test.each([
  [`sk-ant-api03-${tail}`, 'Anthropic'],
  [`sk-or-v1-${tail}`, 'OpenRouter'],
  [`sk-proj-${tail}`, 'OpenAI'],
  [`sk-svcacct-${tail}`, 'OpenAI'],
  [`sk-admin-${tail}`, 'OpenAI'],
  [`AIza${tail}`, 'Google'],
  [`gsk_${tail}`, 'Groq'],
  [`hf_${tail}`, 'Hugging Face'],
  [`xai-${tail}`, 'xAI'],
  [`pplx-${tail}`, 'Perplexity'],
  [`nvapi-${tail}`, 'NVIDIA'],
  [`r8_${tail}`, 'Replicate'],
  [`github_pat_${tail}`, 'GitHub'],
  [`ghp_${tail}`, 'GitHub'],
  [`AKIA${tail}`, 'AWS'],
  [`sk-${tail}`, undefined],
  [tail, undefined],
])('%s belongs to %s', (key, owner) => {
  expect(ownerOf(key)).toBe(owner);
});

test.each([
  ['sk-ant-api03-', 'https://api.anthropic.com'],
  ['sk-ant-admin01-', 'https://api.anthropic.com'],
  ['sk-ant-', 'https://api.anthropic.com'],
  ['sk-or-v1-', 'https://openrouter.ai'],
  ['sk-or-', 'https://openrouter.ai'],
  ['sk-proj-', 'https://api.openai.com'],
  ['sk-svcacct-', 'https://api.openai.com'],
  ['sk-admin-', 'https://api.openai.com'],
  ['AIza', 'https://generativelanguage.googleapis.com'],
  ['gsk_', 'https://api.groq.com'],
  ['hf_', 'https://router.huggingface.co'],
  ['xai-', 'https://api.x.ai'],
  ['pplx-', 'https://api.perplexity.ai'],
  ['nvapi-', 'https://integrate.api.nvidia.com'],
  ['r8_', 'https://api.replicate.com'],
])('%s is at home at %s, and foreign elsewhere', (prefix, origin) => {
  expect(foreignOwner(`${prefix}${tail}`, origin)).toBeUndefined();
  expect(foreignOwner(`${prefix}${tail}`, 'https://api.aimlapi.com')).toBe(ownerOf(prefix));
});

test('a key is foreign where its owner is another host', () => {
  expect(foreignOwner(`sk-proj-${tail}`, 'https://api.aimlapi.com')).toBe('OpenAI');
  expect(foreignOwner(`sk-proj-${tail}`, 'https://api.openai.com')).toBeUndefined();
  expect(foreignOwner(tail, 'https://api.aimlapi.com')).toBeUndefined();
});

test.each([
  [`sk-ant-api03-${tail}`, `sk-ant-api03-${tail}`],
  [` ${tail}abcdef `, `${tail}abcdef`],
  [`https://api.aimlapi.com/v1?key=AIza${tail}`, `AIza${tail}`],
  [`https://api.aimlapi.com/v1/sk-${tail}`, `sk-${tail}`],
  [`Bearer hf_${tail}`, `hf_${tail}`],
])('%s holds a key', (text, key) => {
  expect(keyIn(text)).toBe(key);
});

test.each([
  'https://api.aimlapi.com/v1',
  'api.aimlapi.com',
  'https://task-force-of-some-length.example.com/v1',
  'https://disk-usage-of-some-length.example.com/v1',
  'http://localhost:8787/v1',
  'abcdefghijklmnopqrstuvwxyzabcdef',
  'sk-',
])('%s holds none', (text) => {
  expect(keyIn(text)).toBeUndefined();
});
