import { afterEach, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fill, type Key, loadStrings, t } from './translate.ts';

afterEach(() => loadStrings('en'));

const keys = Object.keys(en) as Key[];
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

test('speaks English until told otherwise', () => {
  expect(t('lab.title', { what: 'API' })).toBe('Try it: API');
});

test('speaks Spanish, of any country', async () => {
  await loadStrings('es-MX');
  expect(t('lab.title', { what: 'API' })).toBe('Pruébalo: API');
});

test('speaks English for a language that it lacks', async () => {
  await loadStrings('fi');
  expect(t('lab.title', { what: 'API' })).toBe('Try it: API');
});

test('a hole without a value stays, and a value is not filled again', () => {
  expect(fill('{{a}} {{b}}', { a: '{{b}}' })).toBe('{{b}} {{b}}');
});

test('every string has a Spanish one, with the same holes and none empty', () => {
  expect(Object.keys(es).sort()).toEqual([...keys].sort());
  for (const key of keys) {
    expect(es[key].trim(), key).not.toBe('');
    expect(holes(es[key]), key).toEqual(holes(en[key]));
  }
});
