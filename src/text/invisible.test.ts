import { describe, expect, test } from 'vitest';
import { loadStrings, t } from '../strings/translate.ts';
import { countInvisible, showInvisible } from './invisible.ts';

const show = (text: string) => showInvisible(text, t);
const character = (code: number) => String.fromCodePoint(code);
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const invisible = {
  'C0 controls': range(0x00, 0x1f).filter((code) => ![0x09, 0x0a, 0x0d].includes(code)),
  'DEL and C1 controls': range(0x7f, 0x9f),
  'zero width': [0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x180e, 0x00ad, 0x034f],
  'bidirectional controls': [
    0x061c,
    0x200e,
    0x200f,
    ...range(0x202a, 0x202e),
    ...range(0x2066, 0x2069),
  ],
  'invisible operators': range(0x2061, 0x2064),
  'line separators': [0x2028, 0x2029],
  'blank letters': [0x115f, 0x1160, 0x3164, 0xffa0],
  tags: range(0xe0000, 0xe007f),
  variants: [...range(0xfe00, 0xfe0f), 0xe0100, 0xe01ef],
  annotations: range(0xfff9, 0xfffb),
};

describe.each(Object.entries(invisible))('%s', (_name, codes) => {
  test('each is counted and marked', () => {
    for (const code of codes) {
      const text = `a${character(code)}b`;
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      expect(countInvisible(text), name).toBe(1);
      expect(show(text)).toBe(`a[${name}]b`);
    }
  });
});

test.each([
  ['plain text', 'Plain, with\ttab\r\nand lines. ©®™ “quotes” … — 中文 ñ é'],
  ['emoji', '👍🏽 👩‍💻 🏳️‍🌈 ❤️ ☎︎ 1️⃣ 👨‍👩‍👧‍👦'],
  ['Persian', 'می‌خواهم'],
  ['Hindi', 'क्‍ष'],
  ['Hebrew and Arabic', 'שלום مرحبا'],
])('%s has none', (_name, text) => {
  expect(countInvisible(text)).toBe(0);
  expect(show(text)).toBe(text);
});

test('a run is one mark', () => {
  const hidden = [...'Hello'].map((letter) => character(0xe0000 + letter.charCodeAt(0))).join('');
  expect(show(`a${hidden}b`)).toBe('a[U+E0048 U+E0065 U+E006C and 2 more]b');
  expect(countInvisible(`a${hidden}b`)).toBe(5);
});

test('a run is told in the language of the page', async () => {
  await loadStrings('es');
  expect(show('\u200b'.repeat(5))).toBe('[U+200B U+200B U+200B y 2 más]');
  await loadStrings('en');
});

test('an escape sequence is seen', () => {
  expect(show('\u001b[31mred\u001b[0m')).toBe('[U+001B][31mred[U+001B][0m');
});

test('half a pair is seen', () => {
  expect(show('a\ud83d')).toBe('a[U+D83D]');
});
