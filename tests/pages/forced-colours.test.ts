import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writtenPagesIn } from '../support/pages.ts';
import { paths } from '../support/playground.ts';
import { dist } from '../support/site.ts';
import { useStage } from '../support/stage.ts';
import { reaches } from '../support/states.ts';

// Where the reader's own few colours take the place of ours: what can be pressed shows, and states are told apart.

const stage = useStage(() => []);

async function open(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await stage.open(path, {
    colorScheme,
    forcedColors: 'active',
    reducedMotion: 'reduce',
  });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
      if (!details.closest('mobile-starlight-toc')) details.open = true;
  });
  return page;
}

/** A picture of an element that is neither pointed at nor focused, once it stays as it is. */
async function pictureOf(element: Locator): Promise<string> {
  const page = element.page();
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const take = async () => (await element.screenshot()).toString('base64');
  for (let last = await take(); ; ) {
    await page.waitForTimeout(250); // Something may still load, and move it about.
    const next = await take();
    if (next === last) return next;
    last = next;
  }
}

const tab = (name: string, within: string) => (page: Page) =>
  page.locator(within).first().getByRole('tab', { name, exact: true });
const click = (element: Locator) => element.click();

const states: readonly [string, string, (page: Page) => Locator, (element: Locator) => unknown][] =
  [
    ['a tab of the inspector', paths.gpt4o, tab('Request', 'live-playground'), click],
    ['a tab of a language', paths.gpt4o, tab('TypeScript', 'live-playground'), click],
    ['a tab of the lab for API', paths.concepts, tab('Go', '[data-lab="api"]'), click],
    ['a tab of the lab for Base64', paths.concepts, tab('Decode', '[data-lab="base64"]'), click],
    ['a tab of the lab for keys', paths.concepts, tab('zsh', '[data-lab="api-key"]'), click],
    ['a tab of a page', '/quickstart/setting-up/', tab('cURL', 'starlight-tabs'), click],
    [
      'a byte',
      paths.concepts,
      (page) => page.locator('[data-byte="1"]').first(),
      (element) => element.page().locator('[data-byte="0"]').first().click(),
    ],
    [
      'a part of the request',
      paths.concepts,
      (page) => page.locator('[data-explains="path"]').first(),
      (element) => element.page().locator('[data-explains]').first().click(),
    ],
  ];

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(states)('%s looks otherwise where it is chosen', async (_, path, find, choose) => {
    const page = await open(path, colorScheme);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const element = find(page);
    await element.focus(); // Some parts are loaded with the first focus.
    await page.waitForLoadState('networkidle');
    const before = await pictureOf(element);
    expect(await pictureOf(element)).toBe(before);
    await choose(element);
    expect(await pictureOf(element)).not.toBe(before);
  });
});

test('the dot of a run, its timeline and a place in the code are drawn', async () => {
  const page = await open(paths.gpt4o);
  const region = page.locator('live-playground');
  await region.getByRole('button', { name: 'Run', exact: true }).click();
  await reaches(region, 'done');
  const styleOf = (selector: string, name: string) =>
    region
      .locator(selector)
      .first()
      .evaluate((element, its) => getComputedStyle(element).getPropertyValue(its), name);
  const ground = await styleOf('.figures', 'background-color');
  expect(await styleOf('.dot', 'background-color')).not.toBe(ground);
  expect(await styleOf('.hole', 'outline-style')).toBe('solid');
  await region.getByRole('tab', { name: 'Response' }).click();
  await region.locator('.timeline .tokens').waitFor({ state: 'attached' });
  expect(await styleOf('.timeline .tokens', 'stroke')).not.toBe(
    await styleOf('.timeline .axis', 'stroke'),
  );
  expect(await styleOf('.timeline .axis', 'stroke')).not.toBe(ground);
});

test.each(writtenPagesIn(dist))(
  '%s: controls have an edge, a line or the colour of a link',
  async (path) => {
    const page = await open(path);
    const bare = await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#';
      document.body.append(link);
      const linkColour = getComputedStyle(link).color;
      link.remove();
      const hasEdge = (element: Element) => {
        const its = getComputedStyle(element);
        return Number.parseFloat(its.borderTopWidth) > 0 && its.borderTopStyle !== 'none';
      };
      return [...document.querySelectorAll('main :is(button, input, select, textarea)')]
        .filter((control) => control.checkVisibility() && !control.matches('[role="tab"]'))
        .filter((control) => {
          const { textDecorationLine, color } = getComputedStyle(control);
          const isNative = control.matches('[type="checkbox"], [type="file"]');
          const within =
            control.parentElement?.localName === 'td' && hasEdge(control.parentElement);
          return !(
            isNative ||
            within ||
            hasEdge(control) ||
            textDecorationLine === 'underline' ||
            color === linkColour
          );
        })
        .map((control) => control.outerHTML.slice(0, 140));
    });
    expect(bare).toEqual([]);
  },
);
