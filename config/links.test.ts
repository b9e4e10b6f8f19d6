import { expect, test } from 'vitest';
import { deadLinks } from './links.ts';

const page = (link: string) => `<h2 id="here">Here</h2><a title="a > b" href="${link}">there</a>`;

/** Whether a link on `/` leads somewhere in a site of two pages and a file. */
function leads(link: string, site?: string): boolean {
  const pages = new Map([
    ['/', page(link)],
    ['/other/', '<h1 id="_top">Other</h1><p id="a&quot;b">'],
  ]);
  return deadLinks(pages, new Set([...pages.keys(), '/other.md', '/á.md']), site).length === 0;
}

test.each([
  '/',
  '/other/',
  '/other.md',
  '/%C3%A1.md',
  'other/#_top',
  '#here',
  '/other/?from=here#_top',
  '/other/#example=describe-image&#38;prompt=1',
  'https://elsewhere.example/missing/',
  'mailto:someone@example.com',
])('%s leads somewhere', (link) => {
  expect(leads(link)).toBe(true);
});

test.each(['/missing/', '/other', '/other.txt', '#there', '/other/#here', 'missing/'])(
  '%s leads nowhere',
  (link) => {
    expect(leads(link)).toBe(false);
  },
);

test('a whole address of the site itself is looked up as well', () => {
  const site = 'https://docs.example.com';
  expect(leads(`${site}/other/`, site)).toBe(true);
  expect(leads(`${site}/missing/`, site)).toBe(false);
});

test('a dead link is told with its page', () => {
  const pages = new Map([['/', page('/missing/')]]);
  expect(deadLinks(pages, new Set(['/']))).toEqual(['/ → /missing/']);
});
