import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listedPages, tidySitemap } from './listed-pages.ts';

test('a page that is not to be found is in no list, and not in the sitemap', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'listed-'));
  const listed = '<main data-pagefind-body lang="en">';
  const url = (path: string) => `<url><loc>https://docs.example/docs${path}</loc></url>`;
  await writeFile(join(dist, 'index.html'), listed);
  await writeFile(join(dist, '404.html'), '<main lang="en">');
  await writeFile(join(dist, 'sitemap-0.xml'), `<urlset>${url('/')}${url('/sheet/')}</urlset>`);
  expect([...(await listedPages(dist)).keys()]).toEqual(['/']);
  await writeFile(join(dist, 'index.html'), '<main lang="en">');
  expect([...(await listedPages(dist)).keys()]).toEqual([]);

  await tidySitemap(dist, new Set(['/docs/']));
  expect(await readFile(join(dist, 'sitemap-0.xml'), 'utf8')).toBe(`<urlset>${url('/')}</urlset>`);
  await rm(dist, { recursive: true });
});
