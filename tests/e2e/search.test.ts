import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { paths } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';

// The search as a reader uses it: words typed, the first hit followed.

const stage = useStage(() => []);

const hits = (page: Page) => page.locator('#starlight__search .pagefind-ui__result-link');

/** Opens the search with its keys and types words, until there are hits. */
async function search(page: Page, words: string): Promise<void> {
  await page.locator('#starlight__search input').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  // While one types there are hits for what was typed so far.
  await eventually(() => page.locator('.pagefind-ui__message').innerText()).toContain(words);
  await hits(page).first().waitFor();
  await eventually(() => page.locator('.pagefind-ui__loading').count()).toBe(0);
}

/** What the address of a page names, and the text from there to the next heading. */
const sectionOf = (page: Page) =>
  page.evaluate(() => {
    const target = document.getElementById(location.hash.slice(1));
    const texts: string[] = [];
    const first = target?.closest('.sl-heading-wrapper') ?? target;
    for (let each = first; each; each = each.nextElementSibling) {
      if (each !== first && each.matches('.sl-heading-wrapper')) break;
      texts.push(each.textContent);
    }
    return texts.join(' ');
  });

test.each([
  { words: '401', at: /^\/errors\/#key-refused$/, says: 'Status 401' },
  { words: 'key leaked', at: /^\/concepts\/#(api-key|if-a-key-has-leaked)$/, says: 'leaked' },
  { words: 'base64', at: /^\/concepts\/#base64$/, says: 'binary data' },
])('“$words” has as its first hit what a reader means', async ({ words, at, says }) => {
  const page = await stage.open('/');
  await search(page, words);
  await hits(page).first().click();
  await page.waitForURL((url) => at.test(url.pathname + url.hash));
  expect(await sectionOf(page)).toContain(says);
});

test.each([
  ['401', '/es/errors/#key-refused'],
  ['base64', '/es/concepts/#base64'],
])('in Spanish “%s” leads to %s', async (words, address) => {
  const page = await stage.open('/es/');
  await search(page, words);
  expect(await hits(page).first().getAttribute('href')).toBe(address);
});

test.each([
  ['Forget key', 'a button'],
  ['Use the sample file', 'a control that needs no press'],
])('“%s”, %s, is not what a page says', async (words) => {
  const page = await stage.open('/');
  await page.locator('#starlight__search input').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`"${words}"`);
  const message = page.locator('.pagefind-ui__message');
  await eventually(() => message.innerText()).toMatch(/^No results/);
});

test.each([
  { from: '/errors/', how: 'from another page' },
  { from: paths.concepts, how: 'on the page itself' },
])('a hit in a folded part opens it and has the focus, $how', async ({ from }) => {
  const page = await stage.open(from);
  await search(page, 'code example pdf as base64');
  const hit = hits(page).filter({ hasText: 'Code example: a PDF as Base64' }).first();
  expect(await hit.getAttribute('href')).toBe(`${paths.concepts}#example-pdf`);
  await hit.click();
  const target = page.locator('#example-pdf');
  await eventually(() => target.isVisible()).toBe(true);
  await eventually(() => target.evaluate((each) => each === document.activeElement)).toBe(true);
});
