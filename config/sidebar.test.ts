import { expect, test } from 'vitest';
import { sidebar, sidebarOf } from './sidebar.ts';

const page = (menu: string) => `title: A page\n${menu}\n`;

test('pages stand in their group by their order; one without a menu stands in none', () => {
  const pages = {
    index: page(''),
    'a/late': page('menu: { group: learn, order: 2 }'),
    early: page('menu: { group: learn, order: 1, es: Temprano }'),
  };
  const [start, learn] = sidebarOf(pages);
  expect(start).toMatchObject({ label: 'Start', items: [] });
  expect(learn).toMatchObject({
    translations: { es: 'Aprender' },
    items: [{ slug: 'early', translations: { es: 'Temprano' } }, { slug: 'a/late' }],
  });
});

test('a group that there is not is told with its page', () => {
  const wrong = { 'a/b': page('menu: { group: lern, order: 1 }') };
  expect(() => sidebarOf(wrong)).toThrow(/a\/b\.mdx.*"learn".*"lern"/s);
});

test('the site begins with setting up', () => {
  expect(sidebar[0]).toMatchObject({
    items: [{ slug: 'quickstart/setting-up' }, expect.anything()],
  });
});
