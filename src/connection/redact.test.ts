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
  /** At most three characters of a key may have been shown before it was one. */
  const wanted = /^The key is .{0,3}•{8}, and its end .{0,3}•{8}; sk-can is only its start\.$/;

  const inPieces = (...pieces: string[]) => {
    const redactor = createRedactor(key);
    return pieces.map((piece) => redactor.push(piece)).join('') + redactor.flush();
  };
  const cut = (size: number) => text.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [];

  test('cut at every place', () => {
    for (let at = 0; at <= text.length; at++)
      expect(inPieces(text.slice(0, at), text.slice(at))).toMatch(wanted);
  });

  test('cut at every two places', () => {
    for (let at = 0; at <= text.length; at++)
      for (let then = at; then <= text.length; then += 3)
        expect(inPieces(text.slice(0, at), text.slice(at, then), text.slice(then))).toMatch(wanted);
  });

  test.each([1, 2, 3, 5, 7, 11])('in pieces of %i', (size) => {
    expect(inPieces(...cut(size))).toMatch(wanted);
  });

  test('an end that gives nothing away is shown at once', () => {
    expect(createRedactor(key).push('risk-')).toBe('risk-');
    expect(createRedactor(key).push('ask sk-can')).toBe('ask ');
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

describe('a key in another form', () => {
  const forms: [string, string][] = [
    ['Base64', btoa(key)],
    ['Base64 with its scheme', btoa(`Bearer ${key}`)],
    ['Base64 one byte in', btoa(`x${key}`)],
    ['Base64 inside more', btoa(`{"key":"${key}","more":true}`)],
    ['Base64 for URLs', btoa(`??${key}>>`).replaceAll('+', '-').replaceAll('/', '_')],
    ['percent-encoded', [...key].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')],
    ['hexadecimal', Buffer.from(key).toString('hex')],
    ['hexadecimal in capitals', Buffer.from(key).toString('hex').toUpperCase()],
    ['in small letters', key.toLowerCase()],
    ['as HTML entities', [...key].map((c) => `&#${c.charCodeAt(0)};`).join('')],
    [
      'as HTML entities in hex',
      [...key].map((c) => `&#x${c.charCodeAt(0).toString(16)};`).join(''),
    ],
    ['in Markdown escapes', key.replaceAll('-', '\\-')],
    ['in JSON escapes', [...key].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join('')],
  ];

  test.each(forms)('%s is masked, whole and in pieces', (_, form) => {
    const whole = redact(`a ${form} b`, key);
    expect(whole).toContain(mask);
    expect(whole).not.toContain(form.slice(4, -4));
    for (const size of [1, 3, 7]) {
      const redactor = createRedactor(key);
      let shown = '';
      for (let at = 0; at < form.length; at += size)
        shown += redactor.push(form.slice(at, at + size));
      shown += redactor.flush();
      expect(shown).toContain(mask);
      expect(shown).not.toContain(form.slice(4, -4));
    }
  });

  test('an ordinary answer is left alone', () => {
    const prose = 'The raccoon reaches into the stream. 48656c6c6f SGVsbG8gd29ybGQ= %48%65 \\u0048';
    expect(redact(prose, key)).toBe(prose);
  });
});
