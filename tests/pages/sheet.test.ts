import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useStage } from '../support/stage.ts';

// The component sheet: what a live part and a text have both is one thing.

const stage = useStage(() => []);

/** What is read of an element, in the order of `names`. */
const look = (page: Page, selector: string, names: readonly string[], pseudo = '') =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, { names, pseudo }) => {
        const style = getComputedStyle(element, pseudo);
        return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      },
      { names, pseudo },
    );

const pairs: readonly [name: string, live: string, text: string, alike: readonly string[]][] = [
  [
    'tab',
    '.live [role="tab"]',
    'starlight-tabs [role="tab"]',
    ['height', 'font-size', 'font-weight', 'color', 'box-shadow', 'background-color'],
  ],
  [
    'Copy',
    '.live [data-do="copy-code"]',
    '.expressive-code .copy button',
    ['height', 'font-size', 'font-weight', 'color', 'column-gap', 'border-top-width'],
  ],
  ['name of a file', '.live .code-head code', '.expressive-code .title', ['font-size', 'color']],
  ['block of code', '.live pre', '.expressive-code pre', ['background-color', 'font-size']],
  [
    'notice',
    '.live .failure',
    '.starlight-aside--danger',
    ['border-left-width', 'border-left-color', 'padding-left', 'background-color'],
  ],
  [
    'title of a notice',
    '.live .failure > strong',
    '.starlight-aside--danger .starlight-aside__title',
    ['font-size', 'font-weight', 'color'],
  ],
];

test.each(pairs)('one %s', async (_, live, text, names) => {
  const page = await stage.open('/sheet/');
  expect(await look(page, live, names)).toEqual(await look(page, text, names));
});

test('one arrow of what is folded', async () => {
  const page = await stage.open('/sheet/');
  const names = ['width', 'height', 'rotate', 'border-right', 'border-top', 'mask-image'];
  const live = await look(page, '.live details:not([open]) > summary', names, '::before');
  expect(live).toContain('rotate: -45deg');
  const text = '.sl-markdown-content details:not([open], .live *) > summary';
  expect(await look(page, text, names, '::before')).toEqual(live);
});

test('is for those who work on the site: in no list, and not to be found', async () => {
  const page = await stage.open('/sheet/');
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  expect(await page.locator('[data-pagefind-body]').count()).toBe(0);
  expect(await page.locator('a[href*="sheet"]').count()).toBe(0);
  expect(await (await page.request.get('/llms.txt')).text()).not.toMatch(/sheet|404/);
  expect((await page.request.get('/sheet.md')).status()).toBe(404);
});
