import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { picturePath } from '../../src/text/page-files.ts';
import { pagesIn } from '../support/pages.ts';
import { dist } from '../support/site.ts';

// The picture with which other sites show a link to a page.

const pages = pagesIn(dist);

test.each(pages)('%s names a picture of its own, which others may show', async (path) => {
  const html = await readFile(`${dist}${path}index.html`, 'utf8');
  expect(html.match(/property="og:image" content="[^"]*"/g)).toEqual([
    `property="og:image" content="${picturePath(path)}"`,
  ]);
  const answer = await fetch(inject('siteUrl') + picturePath(path));
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  const { width, height } = await sharp(await answer.arrayBuffer()).metadata();
  expect({ width, height }).toEqual({ width: 1200, height: 630 });
});

test('no two pages share a picture', async () => {
  const english = pages.filter((path) => !path.startsWith('/es/'));
  const pictures = await Promise.all(
    english.map((path) => readFile(dist + picturePath(path), 'base64')),
  );
  expect(new Set(pictures).size).toBe(english.length);
});

test('robots.txt lets everyone in', async () => {
  const answer = await fetch(`${inject('siteUrl')}/robots.txt`);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toMatch(/^User-agent: \*\nAllow: \/\n/);
});
