import { expect, test } from 'vitest';
import { bestFirst, type Found } from './results.ts';

/** A page of ten words, and what of it was found, as a score and the place of a word. */
const page = (
  sections: Readonly<Record<string, readonly (readonly [number, number])[]>>,
): Found => ({
  url: '/keys/',
  excerpt: 'top',
  content: 'Keys A key is… Key keys, key If a key Leaked: key',
  meta: { title: 'Keys' },
  sub_results: Object.entries(sections).map(([anchor, places]) => ({
    title: anchor || 'Keys',
    url: anchor ? `/keys/#${anchor}` : '/keys/',
    excerpt: anchor || 'top',
    weighted_locations: places.map(([balanced_score, location]) => ({ balanced_score, location })),
  })),
});

test('leads to the section that says most, and names page and section', () => {
  const found = bestFirst(page({ '': [[1, 2]], use: [[2, 4]], leaked: [[9, 10]] }));
  expect(found.meta).toEqual({ title: 'leaked · Keys', url: '/keys/#leaked' });
  expect(found.excerpt).toBe('leaked');
  expect(found.sub_results.map(({ url }) => url)).toEqual([
    '/keys/#leaked',
    '/keys/',
    '/keys/#use',
  ]);
});

test('a word counts once: two words say more than one that comes again', () => {
  const use = [4, 6, 11].map((place) => [1, place] as const);
  const leaked = [9, 10].map((place) => [1, place] as const);
  expect(bestFirst(page({ use, leaked })).meta.url).toBe('/keys/#leaked');
});

test('stays as it is where the top of the page says most, and is made anew: Pagefind keeps what it has found', () => {
  const top = page({ '': [[9, 0]], use: [[1, 4]] });
  expect(bestFirst(top)).toBe(top);
  const other = page({ '': [[1, 0]], use: [[9, 4]] });
  expect(bestFirst(other)).toEqual(bestFirst(other));
  expect(other.meta.title).toBe('Keys');
});
