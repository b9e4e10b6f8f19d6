import { describe, expect, test } from 'vitest';
import { createRedactor, redact } from '../../api/redact.ts';
import { mask } from './redact.ts';

const key = 'sk-canary-0123456789abcdefXYZ';

const inPieces = (secret: string, ...pieces: readonly string[]) => {
  const redactor = createRedactor(secret);
  return pieces.map((piece) => redactor.push(piece)).join('') + redactor.flush();
};
const cut = (text: string, size: number) => text.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [];

describe('redact', () => {
  test.each([
    ['the whole key', `before ${key} after`, `before ${mask} after`],
    ['twice', `${key}${key}`, `${mask}${mask}`],
    ['its last eight characters', `ends in ${key.slice(-8)}.`, `ends in ${mask}.`],
    ['its first eight', `begins with ${key.slice(0, 8)}.`, `begins with ${mask}.`],
    ['eight in the middle', `x${key.slice(11, 19)}y`, `x${mask}y`],
    ['all but the last character', `${key.slice(0, -1)}!`, `${mask}!`],
    ['all but the first character', `!${key.slice(1)}`, `!${mask}`],
    ['all but one in the middle', key.replace('5', '_'), `${mask}_${mask}`],
    ['seven are not enough', `${key.slice(0, 7)} ${key.slice(9, 16)} ${key.slice(-7)}`, undefined],
    ['a text without it', 'nothing here', undefined],
  ])('%s', (_, text, expected = text) => {
    expect(redact(text, key)).toBe(expected);
  });

  test('an empty key changes nothing', () => {
    expect(redact('abc', '')).toBe('abc');
    expect(inPieces('', 'abc', 'def')).toBe('abcdef');
  });
  test.each(['k3y', 'k', 'seven_7', 'eight__8'])('a key as short as %s goes whole', (short) => {
    expect(redact(`It is ${short} here`, short)).toContain(`s ${mask} h`);
    expect(inPieces(short, ...`(${short})`)).toBe(`(${mask})`);
    expect(redact(`(${short.slice(1)})`, short)).toBe(`(${short.slice(1)})`);
  });
});

describe('a public beginning', () => {
  const rest = 'Qz41xWbP9vR2';
  test.each(['sk-proj-', 'sk-svcacct-', 'sk-ant-api03-', 'sk-or-v1-', 'github_pat_'])(
    '%s is not masked by itself',
    (beginning) => {
      const secret = beginning + rest;
      const prose = `Keys begin with ${beginning} and more, as ${beginning}… or \`${beginning}\`.`;
      expect(redact(prose, secret)).toBe(prose);
      expect(inPieces(secret, ...prose)).toBe(prose);
      expect(redact(btoa(`${beginning}…`.slice(0, -1)), secret)).not.toContain(mask);
      expect(redact(`(${secret})`, secret)).toBe(`(${mask})`);
      // Held back, it goes under the mask of the key.
      expect(inPieces(secret, ...`(${secret})`)).toBe(`(${secret.slice(0, 3)}${mask})`);
      expect(redact(`(${secret.slice(0, beginning.length + 1)})`, secret)).toBe(`(${mask})`);
    },
  );
  test('with nothing after it is a key like any other', () =>
    expect(redact('(sk-proj-)', 'sk-proj-')).toBe(`(${mask})`));
});

describe('a text in pieces', () => {
  const text = `The key is ${key}, and its end ${key.slice(-10)}; sk-can is only its start.`;
  /** At most three characters of a key may have been shown before it was one. */
  const wanted = /^The key is .{0,3}•{8}, and its end .{0,3}•{8}; sk-can is only its start\.$/;

  test('cut at every place', () => {
    for (let at = 0; at <= text.length; at++)
      expect(inPieces(key, text.slice(0, at), text.slice(at))).toMatch(wanted);
  });

  test('cut at every two places', () => {
    for (let at = 0; at <= text.length; at++)
      for (let then = at; then <= text.length; then += 3)
        expect(inPieces(key, text.slice(0, at), text.slice(at, then), text.slice(then))).toMatch(
          wanted,
        );
  });

  test.each([1, 2, 3, 5, 7, 8, 11])('in pieces of %i', (size) => {
    expect(inPieces(key, ...cut(text, size))).toMatch(wanted);
  });

  test('what follows a mask in the key is under the same mask, wherever it is cut', () => {
    for (let at = 8; at < key.length; at++)
      expect(inPieces(key, `(${key.slice(0, at)}`, `${key.slice(at)})`)).toBe(`(${mask})`);
  });

  test('an end that gives nothing away is shown at once', () => {
    expect(createRedactor(key).push('risk-')).toBe('risk-');
    expect(createRedactor(key).push('ask sk-can')).toBe('ask ');
  });

  test('ordinary text is not held back', () => {
    expect(createRedactor(key).push('Hello!')).toBe('Hello!');
    // The last seven characters cannot become eight.
    expect(createRedactor(key).push(`It ends in ${key.slice(-7)}`)).toContain(key.slice(-7));
  });

  test('nothing is held for longer than a part of the key could grow from it', () => {
    const redactor = createRedactor(key);
    expect(redactor.push(key.slice(9, 16))).toBe('');
    expect(redactor.push(' ')).toBe(`${key.slice(9, 16)} `);
  });
});
