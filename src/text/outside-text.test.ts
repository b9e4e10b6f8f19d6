import { expect, test } from 'vitest';
import { loadStrings } from '../strings/translate.ts';
import { outsideText } from './outside-text.ts';

test('a usual text stays as it is', () => {
  expect(outsideText('Rate limit reached, try again in 20 s.')).toBe(
    'Rate limit reached, try again in 20 s.',
  );
  expect(outsideText('a'.repeat(2000))).toBe('a'.repeat(2000));
});

test('what is invisible or turns the writing is marked', () => {
  expect(outsideText('photo\u202egnp.exe\u200b')).toBe('photo[U+202E]gnp.exe[U+200B]');
});

test('of a long text the rest is counted, in the language of the page', async () => {
  expect(outsideText('a'.repeat(50_000))).toBe(`${'a'.repeat(2000)}… and 48,000 characters more`);
  await loadStrings('es');
  expect(outsideText('a'.repeat(50_000))).toBe(`${'a'.repeat(2000)}… y 48.000 caracteres más`);
  await loadStrings('en');
});

test('it is cut in whole characters, and marks do not hide how much was cut', () => {
  expect(outsideText('🦝🦝🦝', 3)).toBe('🦝🦝… and 2 characters more');
  expect(outsideText('\u200b'.repeat(20), 10)).toBe(
    '[U+200B U+200B U+200B and 7 more]… and 10 characters more',
  );
});
