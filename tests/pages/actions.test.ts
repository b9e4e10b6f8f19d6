import { expect, inject, test } from 'vitest';
import { markdownPath } from '../../src/text/page-files.ts';
import { eventually } from '../support/eventually.ts';
import { writtenPagesIn } from '../support/pages.ts';
import { clipboardOf, findPlayground, paths, titles } from '../support/playground.ts';
import { dist } from '../support/site.ts';
import { useStage } from '../support/stage.ts';

// The row under the title of each page, and the list of keys.

const stage = useStage(() => []);

test.each(writtenPagesIn(dist))('%s links to its Markdown', async (path) => {
  const page = await stage.open(path);
  const link = page.getByRole('link', {
    name: path.startsWith('/es/') ? 'Ver como Markdown' : 'View as Markdown',
    exact: true,
  });
  expect(await link.getAttribute('href')).toBe(markdownPath(path));
});

test('Copy page copies the Markdown, and says so', async () => {
  const page = await stage.open(paths.playground);
  const button = page.locator('.page-actions button').first();
  expect(await button.innerText()).toBe('Copy page');
  await button.click();
  await page.getByRole('button', { name: 'Copied', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Copy page', exact: true }).waitFor();
  const markdown = await (await fetch(inject('siteUrl') + markdownPath(paths.playground))).text();
  const copied = await clipboardOf(await findPlayground(page, titles.image));
  expect(copied.trimEnd()).toBe(markdown.trimEnd());
});

test('a page whose Markdown cannot be had says so', async () => {
  const page = await stage.open(paths.playground);
  await page.route('**/playground.md', (route) => route.abort());
  await page.getByRole('button', { name: 'Copy page', exact: true }).click();
  await page.getByRole('button', { name: 'Could not copy', exact: true }).waitFor();
});

test('without scripts there is no button that does nothing', async () => {
  const page = await stage.open(paths.concepts, { javaScriptEnabled: false });
  expect(await page.locator('.page-actions button').first().isVisible()).toBe(false);
  expect(
    await page
      .getByRole('link', {
        name: 'View as Markdown',
        exact: true,
      })
      .isVisible(),
  ).toBe(true);
});

test('? opens the list of keys and Esc closes it, and neither disturbs typing', async () => {
  const page = await stage.open(paths.playground);
  const list = page.getByRole('dialog', { name: 'Keyboard', exact: true });
  await page.keyboard.press('?');
  await list.waitFor();
  expect(await list.innerText()).toMatch(/Search/);
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  const { prompt } = await findPlayground(page, titles.image);
  await prompt.fill('');
  await prompt.press('?');
  expect(await prompt.inputValue()).toBe('?');
  expect(await list.isVisible()).toBe(false);
});

test('the button opens the list, and ? can be switched off for good', async () => {
  const page = await stage.open('/errors/');
  const list = page.getByRole('dialog', { name: 'Keyboard', exact: true });
  await page.getByRole('button', { name: 'Keyboard', exact: true }).click();
  await list.waitFor();
  await list.getByRole('checkbox').uncheck();
  await list.getByRole('button', { name: 'Close', exact: true }).click();
  const loaded = page.waitForResponse(/keys\.[^/]*\.js$/);
  await page.reload();
  await page.keyboard.press('?');
  await loaded;
  await page.getByRole('button', { name: 'Keyboard', exact: true }).click();
  await list.waitFor();
  expect(await list.getByRole('checkbox').isChecked()).toBe(false);
  await list.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await eventually(() => list.isVisible()).toBe(true);
});

test('? opens the list where the browser refuses storage', async () => {
  const page = await stage.open('/errors/');
  // Before the list is loaded; the page's own scripts have read what they want.
  await page.evaluate(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('No storage here', 'SecurityError');
      },
    });
  });
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard', exact: true });
  await list.waitFor();
  await list.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Keyboard', exact: true }).focus();
  expect(await list.isVisible()).toBe(false);
});
