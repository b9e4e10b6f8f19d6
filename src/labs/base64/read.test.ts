import { describe, expect, test } from 'vitest';
import { headOf, partsOf } from '../../text/data-url.ts';
import { read, textOf, textType, typeOf } from './read.ts';

const named = (head: string, data = 'SGkh') =>
  partsOf(head, data).map(({ name, text }) => [name, text]);

describe('the parts of a data URL', () => {
  test('are named', () => {
    expect(named(headOf(textType))).toEqual([
      ['scheme', 'data:'],
      ['type', 'text/plain'],
      ['parameter', ';charset=utf-8'],
      ['encoding', ';base64'],
      ['comma', ','],
      ['data', 'SGkh'],
    ]);
  });

  test.each([
    headOf('image/png'),
    headOf(textType),
    'data:;base64,',
    'DATA:a/b;c=d;base64;BASE64,',
    'data:a/b;base64=1;base64,',
  ])('joined give it back: %s', (head) => {
    expect(
      partsOf(head, 'SGkh')
        .map(({ text }) => text)
        .join(''),
    ).toBe(`${head}SGkh`);
    expect(named(head).filter(([name]) => name === 'encoding')).toHaveLength(1);
  });
});

const hi = Uint8Array.of(0x48, 0x69, 0x21);

describe('reads', () => {
  test('plain Base64', () => {
    expect(read('SGkh')).toMatchObject({ head: '', dataAt: 0, bytes: hi });
    expect(read('')).toMatchObject({ head: '', bytes: new Uint8Array() });
  });

  test('a data URL, blanks before it aside', () => {
    const found = read('\n data:image/png;base64,SGkh');
    expect(found).toMatchObject({ head: 'data:image/png;base64,', bytes: hi });
  });

  test('a problem in it, at its place in the whole text', () => {
    const problem = { id: 'outside', at: 23, character: '!' };
    expect(read('data:image/png;base64,S!')).toEqual({ problem });
    expect(read(' data:image/png;base64')).toEqual({ problem: { id: 'noComma', at: 21 } });
    expect(read('data:text/plain,Hi')).toEqual({ problem: { id: 'notBase64', at: 15 } });
  });
});

test('text is UTF-8 throughout, or it is none', () => {
  expect(textOf(Buffer.from('\ufeffHé😀'))).toBe('\ufeffHé😀');
  expect(textOf(Uint8Array.of(0x48, 0xff))).toBeUndefined();
  expect(textOf(Uint8Array.of(0xe2, 0x82))).toBeUndefined();
});

test('any file has a type', () => {
  expect(typeOf(Buffer.from('%PDF-1.7'))).toBe('application/pdf');
  expect(typeOf(Buffer.from('notes'))).toBe('application/octet-stream');
});
