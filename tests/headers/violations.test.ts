import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { writtenPagesIn } from '../support/pages.ts';
import { dist } from '../support/site.ts';
import { missing } from './pages.ts';
import { noTroubles, watchedPage } from './policy-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(inject('browser'));
});
afterAll(() => browser.close());

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

/** In the languages of the site. */
const searchName = /Search|Buscar/;
const menuName = /Men[uú]/;

async function search(page: Page): Promise<void> {
  await page.getByRole('button', { name: searchName }).click();
  const dialog = page.getByRole('dialog', { name: searchName });
  await dialog.getByRole('textbox').fill('API');
  await dialog.locator('mark').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

async function switchTheme(page: Page): Promise<void> {
  const themes = page.locator('starlight-theme-select select:visible').first();
  for (const theme of ['light', 'dark', 'auto', 'light']) {
    await themes.selectOption(theme);
    if (theme !== 'auto') await page.locator(`html[data-theme="${theme}"]`).waitFor();
  }
}

/** Opens what is folded, then switches every tab that can be seen. Returns how many there were. */
async function switchTabs(page: Page): Promise<number> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) {
      details.toggleAttribute('open', true);
    }
  });
  const tabs = await page.locator('main [role="tab"]:visible').all();
  for (const tab of tabs.toReversed()) {
    await tab.click();
    // An element that begins late repeats what was pressed before.
    await eventually(() => tab.getAttribute('aria-selected')).toBe('true');
  }
  return tabs.length;
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: menuName }).click();
  await page
    .getByRole('navigation', { name: /Main|Primario/ })
    .getByRole('link')
    .first()
    .waitFor();
}

describe.each([...writtenPagesIn(dist), missing])('%s', (path) => {
  test('works at a desk without a violation, and asks no one else', async () => {
    const { page, troubles } = await watchedPage(browser, { viewport: desktop });
    await page.goto(inject('siteUrl') + path);
    await switchTheme(page);
    await switchTabs(page);
    await search(page);
    await page.waitForLoadState('networkidle');
    expect(troubles).toEqual(noTroubles);
    await page.context().close();
  });

  test('opens its menu on a phone without a violation', async () => {
    const { page, troubles } = await watchedPage(browser, { viewport: phone });
    await page.goto(inject('siteUrl') + path);
    if (await page.getByRole('button', { name: menuName }).isVisible()) await openMenu(page);
    expect(troubles).toEqual(noTroubles);
    await page.context().close();
  });
});

test('some page has tabs, and some has a menu', async () => {
  const { page } = await watchedPage(browser, { viewport: desktop });
  await page.goto(`${inject('siteUrl')}/quickstart/setting-up/`);
  expect(await switchTabs(page)).toBeGreaterThan(1);
  await page.setViewportSize(phone);
  await openMenu(page);
  await page.context().close();
});
