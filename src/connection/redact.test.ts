import { describe, expect, test } from 'vitest';
import { createRedactor, mask, redact } from './redact.ts';

const key = 'sk-canary-0123456789abcdefXYZ';

describe('redact', () => {
  test.each([
    ['the whole key', `before ${key} after`, `before ${mask} after`],
    ['twice', `${key}${key}`, `${mask}${mask}`],
    ['its last eight characters', `ends in ${key.slice(-8)}.`, `ends in ${mask}.`],
    ['a longer trailing part', `x${key.slice(-15)}`, `x${mask}`],
    ['seven trailing characters are not enough', key.slice(-7), key.slice(-7)],
    ['the start alone', key.slice(0, 12), key.slice(0, 12)],
    ['a text without it', 'nothing here', 'nothing here'],
  ])('%s', (_, text, expected) => {
    expect(redact(text, key)).toBe(expected);
  });

  test('an empty key changes nothing', () => expect(redact('abc', '')).toBe('abc'));
  test('a key shorter than eight characters goes whole', () =>
    expect(redact('a k3y here', 'k3y')).toBe(`a ${mask} here`));
});

describe('a text in pieces', () => {
  const text = `The key is ${key}, and its end ${key.slice(-10)}; sk-can is only its start.`;
  const expected = redact(text, key);

  test('cut at every place', () => {
    for (let cut = 0; cut <= text.length; cut++) {
      const redactor = createRedactor(key);
      const shown =
        redactor.push(text.slice(0, cut)) + redactor.push(text.slice(cut)) + redactor.flush();
      expect(shown).toBe(expected);
    }
  });

  test.each([1, 2, 3, 5, 7, 11])('in pieces of %i', (size) => {
    const redactor = createRedactor(key);
    let shown = '';
    for (let at = 0; at < text.length; at += size)
      shown += redactor.push(text.slice(at, at + size));
    expect(shown + redactor.flush()).toBe(expected);
  });

  test('ordinary text is not held back', () => {
    expect(createRedactor(key).push('Hello!')).toBe('Hello!');
  });

  test('a key that repeats itself', () => {
    const odd = 'ababababababab';
    const redactor = createRedactor(odd);
    const shown = [...`x${odd}y`].map((each) => redactor.push(each)).join('') + redactor.flush();
    expect(shown).not.toContain(odd.slice(-8));
  });
});
