import { expect, test } from 'vitest';
import { shortLabel } from './label.ts';
import { element, type Markup } from './markup.ts';

const textOf = (tree: Markup): string =>
  typeof tree === 'string' ? tree : tree.children.map(textOf).join('');
const shown = (...label: readonly Markup[]) => shortLabel(label).map(textOf).join('');

test('what is usual stays as it is', () => {
  const label = ['the ', element('strong', ['whole']), ' ', element('code', ['API'])];
  expect(shortLabel(label)).toEqual([
    'the',
    element('strong', [' whole']),
    element('code', [' API']),
  ]);
  expect(shown(...label)).toBe('the whole API');
});

test.each([
  ['line breaks', `a${'\n'.repeat(60)}b`],
  ['Braille blanks', `a${'\u2800'.repeat(5000)}b`],
  ['no-break spaces', `a${'\u00a0'.repeat(5000)}b`],
  ['ideographic and other spaces', `a${'\u3000\u2003\u202f\u1680'.repeat(1000)}b`],
  ['tabs', `a${'\t'.repeat(5000)}b`],
  ['a mix of all', `a${' \u2800\n\u00a0\u{1D159}'.repeat(1000)}b`],
])('%s become one space', (_, label) => {
  expect(shown(label)).toBe('a b');
});

test('hard breaks and blanks in elements become one space', () => {
  const blank = element('strong', ['\u2800\u2800']);
  const breaks = Array.from({ length: 60 }, () => element('br'));
  expect(shown('a', ...breaks, blank, '\u00a0', element('code', ['\n b\n']), '\n')).toBe('a b');
  expect(shown('a', element('br'), 'b')).toBe('a b');
});

test('no blank stands before the first word', () => {
  expect(shown('\n a')).toBe('a');
  expect(shown(' ', element('br'), element('strong', ['\u2800a']), ' b')).toBe('a b');
});

test('nothing is left of what is blank', () => {
  expect(shortLabel(['\u2800\n', element('em', ['\u00a0'])])).toEqual([]);
});

test('a long label is cut, in whole characters, once', () => {
  expect(shown('a'.repeat(120))).toBe('a'.repeat(120));
  expect(shown('a'.repeat(121))).toBe(`${'a'.repeat(120)}…`);
  expect(shown(element('strong', ['a'.repeat(119)]), '🦝b', ' more')).toBe(`${'a'.repeat(119)}🦝…`);
  expect(shown('a'.repeat(120), element('em', ['b']), 'c')).toBe(`${'a'.repeat(120)}…`);
  expect(shown('ab '.repeat(5000))).toHaveLength(120);
});
