import { randomBytes, randomInt } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const problemOf = (text: string) => {
  const decoded = decode(text);
  return 'problem' in decoded ? decoded.problem : undefined;
};
const bytesOf = (text: string, start = 0) => {
  const decoded = decode(text, start);
  return 'problem' in decoded ? decoded.problem : Buffer.from(decoded.bytes);
};

describe('what Node writes is read back', () => {
  test.each(['base64', 'base64url'] as const)('%s', (encoding) => {
    for (let round = 0; round < 5000; round++) {
      const bytes = randomBytes(randomInt(0, 60));
      expect(bytesOf(bytes.toString(encoding))).toEqual(bytes);
    }
  });

  test('with line breaks in it', () => {
    const bytes = randomBytes(1000);
    const lines = bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
    expect(bytesOf(` \t${lines}\n`)).toEqual(bytes);
    expect(decode(lines)).toMatchObject({ blanks: 34 });
  });

  test('from a place in the text', () => {
    expect(bytesOf('!!!,SGkh', 4)).toEqual(Buffer.from('Hi!'));
  });
});

test('any text at all is read or has a problem in it', () => {
  const characters = [...'AQgwZaz09+/-_= \n$é😀'];
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from(
      { length: randomInt(0, 12) },
      () => characters[randomInt(characters.length)],
    ).join('');
    const decoded = decode(text);
    if ('problem' in decoded) {
      expect(decoded.problem.at).toBeGreaterThanOrEqual(0);
      expect(decoded.problem.at, text).toBeLessThan(text.length);
    } else {
      const bare = text.replace(/[\s=]/g, '');
      const again = Buffer.from(decoded.bytes).toString('base64url');
      expect(again, text).toBe(bare.replaceAll('+', '-').replaceAll('/', '_'));
    }
  }
});

describe('a problem is told with its place', () => {
  test.each([
    ['SGkh$A==', { id: 'outside', at: 4, character: '$' }],
    ['SG😀h', { id: 'outside', at: 2, character: '😀' }],
    ['SGk\u0000', { id: 'outside', at: 3, character: '\u0000' }],
    ['ab+_', { id: 'mixed', at: 3, character: '_', earlier: '+' }],
    ['ab-/', { id: 'mixed', at: 3, character: '/', earlier: '-' }],
    ['SGk=SGkh', { id: 'inside', at: 3 }],
    ['SGk= SGkh', { id: 'inside', at: 3 }],
    ['=', { id: 'tooMany', at: 0, wanted: 0 }],
    ['SGkh=', { id: 'tooMany', at: 4, wanted: 0 }],
    ['SGk==', { id: 'tooMany', at: 4, wanted: 1 }],
    ['SGk= =', { id: 'tooMany', at: 5, wanted: 1 }],
    ['SA=', { id: 'tooFew', at: 2, wanted: 2 }],
    ['SGkhS', { id: 'length', at: 4, count: 5 }],
    ['S\n', { id: 'length', at: 0, count: 1 }],
    ['SGl=', { id: 'trailing', at: 2, character: 'l', meant: 'k' }],
    ['SB==', { id: 'trailing', at: 1, character: 'B', meant: 'A' }],
    ['-_', { id: 'trailing', at: 1, character: '_', meant: 'w' }],
  ])('%j', (text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });
});

test('the first problem is the one that is told', () => {
  expect(problemOf('a$b=c')).toMatchObject({ id: 'outside', at: 1 });
  expect(problemOf('abc=c$')).toMatchObject({ id: 'inside', at: 3 });
});

test('says the alphabet, where it shows, and the padding', () => {
  expect(decode('SGkh')).toMatchObject({ alphabet: undefined, padding: 0, missing: 0 });
  expect(decode('+A==')).toMatchObject({ alphabet: 'standard', padding: 2, missing: 0 });
  expect(decode('-A')).toMatchObject({ alphabet: 'url', padding: 0, missing: 2 });
});
