import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examples, findExample } from './index.ts';
import { sniff } from './sniff.ts';

test('each is found by its id, and no two look alike to a reader', () => {
  for (const example of examples) expect(findExample(example.id)).toBe(example);
  for (const language of ['en', 'es'] as const)
    expect(new Set(examples.map(({ title }) => title[language])).size).toBe(examples.length);
});

describe.each(examples.map(({ id, ...example }) => [id, example] as const))('%s', (id, each) => {
  test('has an id that needs no escape in a link', () => {
    expect(id).toMatch(/^[a-z][a-z\d-]*$/);
  });

  const { sample, accepts } = each;
  if (!sample) return test('has no sample, as it takes no file', () => expect(accepts).toEqual([]));
  const bytes = readFileSync(`public${sample.path}`);

  test('has a sample of a type that it takes, under the name that readers download', () => {
    expect(accepts).toContain(sample.type);
    expect(sniff(bytes)).toBe(sample.type);
    expect(sample.path).toBe(`/samples/${sample.name}`);
  });

  test('knows its sample by the SHA-256', () => {
    expect(sample.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
