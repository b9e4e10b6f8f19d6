import { expect, test } from 'vitest';
import { headings, type TextItem } from './headings.ts';
import { bodyText } from './test-files.ts';

/** Lines set down a page: size, text, and the space above as a multiple of the size. */
function page(lines: readonly (readonly [number, string, number?])[], number = 1): TextItem[] {
  let y = 800;
  return lines.map(([size, text, above = 1.2]) => {
    y -= size * above;
    return { text, size, y, page: number };
  });
}

test('what is larger than the body text, in reading order', () => {
  const items = [
    ...page([
      [24, 'Title'],
      [16, 'One', 2],
      [11, bodyText],
    ]),
    ...page(
      [
        [16, 'Two'],
        [11, bodyText],
        [14, 'Two and a bit', 2],
        [11, bodyText],
      ],
      2,
    ),
  ];
  expect(headings(items)).toEqual(['Title', 'One', 'Two', 'Two and a bit']);
});

test('lines of one heading are joined, headings apart are not', () => {
  const items = page([
    [20, 'A heading that is too long'],
    [20, 'for one line'],
    [20, 'Another', 3],
    [11, bodyText],
  ]);
  expect(headings(items)).toEqual(['A heading that is too long for one line', 'Another']);
});

test('a heading does not run over to the next page', () => {
  const items = [
    ...page([
      [11, bodyText],
      [20, 'End'],
    ]),
    ...page(
      [
        [20, 'Start'],
        [11, bodyText],
      ],
      2,
    ),
  ];
  expect(headings(items)).toEqual(['End', 'Start']);
});

test('headings beside each other are two, where something stands between them', () => {
  const at = (text: string, size: number, y: number) => ({ text, size, y, page: 1 });
  const items = [
    at('Left', 20, 700),
    at(' ', 11, 650),
    at('Right', 20, 700),
    at(bodyText, 11, 600),
  ];
  expect(headings(items)).toEqual(['Left', 'Right']);
});

test('pieces on one baseline are one line, of the size that most of it has', () => {
  const at = (text: string, size: number, y: number) => ({ text, size, y, page: 1 });
  const items = [
    at('1.', 18, 700),
    at(' ', 18, 700),
    at('The  Masters\u0000of', 18, 700),
    at('', 0, 700),
    at(' Art', 18, 701),
    at('2', 8, 706),
    at('T', 40, 650),
    at(bodyText, 11, 655),
  ];
  expect(headings(items)).toEqual(['1. The Masters of Art2']);
});

test('page numbers, drop caps and paragraphs in large type are none', () => {
  const items = page([
    [30, '12'],
    [40, 'T'],
    [14, bodyText],
    [11, bodyText + bodyText, 3],
  ]);
  expect(headings(items)).toEqual([]);
});

test('headings with a few words under each', () => {
  const items = page([
    [20, 'The first heading', 2],
    [11, 'Words.'],
    [20, 'The second heading', 2],
    [11, 'More.'],
  ]);
  expect(headings(items)).toEqual(['The first heading', 'The second heading']);
});

test('body text above smaller notes is still body text', () => {
  const items = page([
    [16, 'Heading'],
    [11, bodyText],
    [8, bodyText.slice(0, 80), 3],
  ]);
  expect(headings(items)).toEqual(['Heading']);
});

test('one size throughout, or no text', () => {
  expect(
    headings(
      page([
        [11, 'Heading?'],
        [11, bodyText, 2],
      ]),
    ),
  ).toEqual([]);
  expect(headings([])).toEqual([]);
});
