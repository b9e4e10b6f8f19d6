import { readdir, readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { writtenPagesIn } from '../support/pages.ts';
import { paths } from '../support/playground.ts';
import { dist } from '../support/site.ts';
import { useStage } from '../support/stage.ts';

// Terms of the glossary where a page first uses them, and the glossary as data.

const stage = useStage(() => []);
const folder = new URL('../../src/content/glossary/', import.meta.url);
const glossary: { term: string; definition: string; anchor: string; page: string }[] =
  await Promise.all(
    (await readdir(folder))
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => JSON.parse(await readFile(new URL(name, folder), 'utf8'))),
  );
const definitionOf = (anchor: string) =>
  glossary.find((entry) => entry.anchor === anchor)?.definition ?? '';

test.each(writtenPagesIn(dist))(
  '%s marks each term at most once, never in code, links or headings',
  async (path) => {
    const page = await stage.open(path, { javaScriptEnabled: false });
    const marks = page.locator('[data-act="term"]');
    const hrefs = await marks.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    // The start page lists them with what each means.
    expect(hrefs.length > 0).toBe(!/^\/(es\/)?$/.test(path));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    for (const href of hrefs) {
      const [target = '', anchor] = href?.split('#') ?? [];
      const page = glossary.find((entry) => entry.anchor === anchor)?.page;
      expect(target || path).toBe(path.startsWith('/es/') ? `/es${page}` : page);
    }
    expect(
      await page
        .locator(':is(a, code, pre, h1, h2, h3, button, summary) [data-act="term"]')
        .count(),
    ).toBe(0);
  },
);

test('pointing at a term shows its definition, which stays under the pointer and goes on Esc', async () => {
  const page = await stage.open('/errors/');
  await page.clock.install();
  const term = page.locator('[data-act="term"][href$="#base-url"]');
  await term.hover();
  const card = page.locator('#term-base-url');
  await card.waitFor();
  expect(await card.innerText()).toContain(definitionOf('base-url'));
  await card.hover();
  await page.clock.runFor(600);
  expect(await card.isVisible()).toBe(true);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  await term.hover();
  await page.mouse.move(0, 0);
  await page.clock.runFor(600);
  expect(await card.isVisible()).toBe(false);
  // With a clock of its own it is of no use to others.
  await page.context().close();
});

test('so does the focus, and the link describes itself by it', async () => {
  const page = await stage.open('/errors/');
  const term = page.locator('[data-act="term"][href$="#api-key"]');
  await term.focus();
  const card = page.locator('#term-api-key');
  await card.waitFor();
  expect(await term.getAttribute('aria-describedby')).toBe('term-api-key');
  await page.keyboard.press('Tab');
  await eventually(() => card.isVisible()).toBe(false);
});

test('a finger gets the definition with a link, and leaves the page only by that', async () => {
  const page = await stage.open('/errors/', {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  await page.locator('[data-act="term"][href$="#base-url"]').tap();
  const card = page.locator('#term-base-url');
  await card.waitFor();
  expect(new URL(page.url()).pathname).toBe('/errors/');
  const box = await card.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  await card.getByRole('link').tap();
  await page.waitForURL('**/concepts/#base-url');
});

test('without scripts a term is a link to its section', async () => {
  const page = await stage.open('/errors/', { javaScriptEnabled: false });
  await page.locator('[data-act="term"][href$="#base-url"]').click();
  expect(new URL(page.url()).hash).toBe('#base-url');
});

test.each([paths.concepts, '/concepts/more/'])(
  '%s has its terms as structured data',
  async (path) => {
    const page = await stage.open(path);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const set = JSON.parse(text ?? '');
    expect(set['@type']).toBe('DefinedTermSet');
    const told = set.hasDefinedTerm.map(({ name, description, url }: Record<string, string>) => ({
      term: name,
      definition: description,
      anchor: url?.split('#')[1],
    }));
    const byTerm = (one: { term: string }, other: { term: string }) =>
      one.term.localeCompare(other.term);
    const written = glossary
      .filter(({ page }) => page === path)
      .map(({ term, definition, anchor }) => ({ term, definition, anchor }));
    expect(written.length).toBeGreaterThanOrEqual(5);
    expect(told.sort(byTerm)).toEqual(written.sort(byTerm));
  },
);

test('each term of the second page has its heading and its definition, in both languages', async () => {
  for (const path of ['/concepts/more/', '/es/concepts/more/']) {
    const page = await stage.open(path, { javaScriptEnabled: false });
    for (const { anchor, definition } of glossary.filter(
      (each) => each.page === '/concepts/more/',
    )) {
      expect(await page.locator(`h2[id="${anchor}"]`).count(), anchor).toBe(1);
      const told = page.getByText(definition, { exact: true });
      expect(await told.count(), anchor).toBe(path.startsWith('/es/') ? 0 : 1);
    }
  }
});

test('a term of the second page is marked where a link leads to it, and shows its definition', async () => {
  const page = await stage.open(paths.concepts);
  const term = page.locator('[data-act="term"][href="/concepts/more/#token"]');
  expect(await page.locator('[data-act="term"][href*="/more/"]').count()).toBe(3);
  await term.hover();
  await page.locator('#term-token').waitFor();
  expect(await page.locator('#term-token').innerText()).toContain(definitionOf('token'));
});
