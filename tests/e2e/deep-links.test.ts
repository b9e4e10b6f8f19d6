import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { isInWindow, sizes } from '../support/in-window.ts';
import { paths } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';

// A link to a part of a page: what it names is in sight, below what sticks to the top of the window, and has the focus.

const stage = useStage(() => []);

const hasFocus = (element: Locator) =>
  eventually(() => element.evaluate((each) => each === document.activeElement)).toBe(true);
const isInSight = (element: Locator) => eventually(() => isInWindow(element)).toBe(true);

/** Waits for what looks where the address leads. */
const hasLooked = (page: Page) =>
  page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/arrive')),
  );

const links = [
  ['/errors/', 'key-refused'],
  [paths.gpt4o, 'parameters'],
  [paths.gpt4o, 'top_logprobs'],
  [paths.gpt4o, 'from-a-browser'],
  [paths.concepts, 'api-key'],
  [paths.concepts, 'example-pdf'],
] as const;

describe.each(sizes)('$width × $height', (viewport) => {
  test.each(links)('%s#%s, opened', async (path, id) => {
    const page = await stage.open(`${path}#${id}`, { viewport });
    const target = page.locator(`[id="${id}"]`);
    await hasFocus(target);
    await isInSight(target);
  });

  test('a link on the page, and the same once more', async () => {
    const page = await stage.open('/errors/', { viewport, reducedMotion: 'reduce' });
    const link = page.locator('main a[href$="#not-found"]').first();
    const target = page.locator('#not-found');
    for (const press of ['click', 'Enter'] as const) {
      await (press === 'click' ? link.click() : link.press(press));
      await hasFocus(target);
      await isInSight(target);
    }
  });
});

test('Tab goes on from there, and what a link led to is no stop of it', async () => {
  const page = await stage.open(`${paths.gpt4o}#content-parts`);
  const target = page.locator('#content-parts');
  await hasFocus(target);
  await page.keyboard.press('Tab');
  const next = page.locator('.sl-anchor-link[href="#content-parts"]');
  await hasFocus(next);
  await page.keyboard.press('Shift+Tab');
  expect(await target.evaluate((each) => each === document.activeElement)).toBe(false);
});

test('a folded part is opened again by the link that led there before', async () => {
  const page = await stage.open(`${paths.concepts}#example-image`);
  const target = page.locator('#example-image');
  await hasFocus(target);
  const details = page.locator('details', { has: target });
  await details.locator('summary').first().click();
  await eventually(() => target.isVisible()).toBe(false);
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: '#example-image' });
    document.querySelector('main')?.append(link);
    link.click();
  });
  await eventually(() => target.isVisible()).toBe(true);
  await hasFocus(target);
});

test('who types in a field before all is loaded goes on typing', async () => {
  const page = await stage.open('/errors/');
  const held = Promise.withResolvers<void>();
  await page.route(/\/arrive\./, async (route) => {
    await held.promise;
    await route.continue();
  });
  // Firefox counts what a script imports meanwhile to the loading of the page.
  await page.goto(`${paths.gpt4o}#errors`, { waitUntil: 'domcontentloaded' });
  await page.getByRole('textbox', { name: 'Prompt' }).focus();
  held.resolve();
  await hasLooked(page);
  await page.keyboard.type('!');
  expect(await page.getByRole('textbox', { name: 'Prompt' }).inputValue()).toContain('!');
});

test('an address that names nothing, or is broken, does nothing', async () => {
  for (const hash of ['#nothing', '#%E0%A4%A', '#example=say-hello']) {
    const page = await stage.open(`/errors/${hash}`);
    await hasLooked(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  }
});
