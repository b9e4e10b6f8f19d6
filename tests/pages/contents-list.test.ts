import { glob, readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { paths } from '../support/playground.ts';
import { dist } from '../support/site.ts';
import { useStage } from '../support/stage.ts';

// The list of a page's sections, which marks the one being read.

const stage = useStage(() => []);

const sizes = [
  { list: 'starlight-toc', viewport: { width: 1440, height: 900 } },
  { list: 'mobile-starlight-toc', viewport: { width: 390, height: 844 } },
] as const;

test.each(sizes)('$list follows, however far a reader goes', async ({ list, viewport }) => {
  const page = await stage.open(paths.concepts, { viewport });
  const hashes = await hashesOf(page.locator(`${list} a`));
  expect(hashes.length).toBeGreaterThan(5);
  await eventually(() => marked(page, list)).toEqual([hashes[0]]);
  // Down one by one, then by leaps, up and down.
  const middle = hashes.slice(1, -1);
  for (const hash of [...middle, middle[1], middle.at(-1), middle[0], middle[3]]) {
    await read(page, hash ?? '');
    await eventually(() => marked(page, list), hash).toEqual([hash]);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await eventually(() => marked(page, list)).toEqual([hashes[0]]);
});

test('the list for phones says where the reader is while it is folded', async () => {
  const page = await stage.open(paths.concepts, { viewport: sizes[1].viewport });
  const said = page.locator('mobile-starlight-toc .display-current');
  await eventually(() => said.textContent()).toBe('Overview');
  await read(page, '#base64');
  await eventually(() => said.textContent()).toBe('Base64');
});

test('a window of another size has its line elsewhere', async () => {
  const page = await stage.open(paths.concepts, { viewport: sizes[0].viewport });
  const { list, viewport } = sizes[1];
  await eventually(() => marked(page, list)).toEqual(['#_top']);
  await page.setViewportSize(viewport);
  // Above the line below the list for phones, but not above that of a wide window, which has no such list.
  await read(page, '#base64', 165);
  await eventually(() => marked(page, list)).toEqual(['#base64']);
});

test('no script of the site looks at every element, as Starlight’s would', async () => {
  let seen = 0;
  for await (const file of glob(`${dist}/_astro/*.js`)) {
    expect(await readFile(file, 'utf8'), file).not.toContain('.sl-heading-wrapper');
    seen++;
  }
  expect(seen).toBeGreaterThan(10);
});

const hashesOf = (links: Locator) =>
  links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));

const marked = (page: Page, list: string) => hashesOf(page.locator(`${list} [aria-current]`));

/** Scrolls at once to where a link to the heading leads, or until its top is so many pixels from that of the window. */
const read = (page: Page, hash: string, top?: number) =>
  page.evaluate(
    ({ id, top }) => {
      document.documentElement.style.scrollBehavior = 'auto';
      const heading = document.getElementById(id);
      heading?.scrollIntoView();
      if (heading && top !== undefined) scrollBy(0, heading.getBoundingClientRect().top - top);
    },
    { id: hash.slice(1), top },
  );
