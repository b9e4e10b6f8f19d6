import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { attacker, startAttacker, startCareless } from './attacker.ts';
import { actions, markup, submitForm } from './injections.ts';
import { missing, pages } from './pages.ts';
import { watchedPage } from './policy-browser.ts';

const html = markup.map((each) => each.html).join('');
const { received, flags, close } = await startAttacker();
const defended = await startCareless(inject('siteUrl'), html, true);
const bare = await startCareless(inject('siteUrl'), html, false);
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(inject('browser'), flags);
});
afterAll(async () => {
  await browser.close();
  for (const server of [defended, bare]) server.close();
  close();
});

/** Opens a page of the site with all of the markup put into it, then does all of the actions. */
async function attack(path: string, site: typeof bare) {
  const { page, troubles } = await watchedPage(browser, {});
  const { violations } = troubles;
  received.length = 0;
  // Firefox does not tell that an object has come.
  const waitUntil = site.defended ? 'networkidle' : 'load';
  const response = await page.goto(site.url + path, { waitUntil });
  expect('content-security-policy' in (response?.headers() ?? {})).toBe(site.defended);
  for (const { run } of actions) await page.evaluate(run, attacker);
  const title = await page.evaluate(() => document.title);
  const ran = title.match(/(inline|event|html|worker)-[a-z-]+/g) ?? [];
  const base = await page.evaluate(() => document.baseURI);
  await page.evaluate(submitForm, attacker);
  const came = () => [...received, ...violations.map(({ directive }) => directive)];
  await eventually(came).toContain(site.defended ? 'form-action' : '/form');
  await page.context().close();
  return { violations, ran, base };
}

const all = [...markup, ...actions, { name: 'form', directive: 'form-action' }];

test.each([...pages, missing])(`${all.length} injections into %s are all blocked`, async (path) => {
  const { violations, ran, base } = await attack(path, defended);
  expect({ received, ran, base }).toEqual({
    received: [],
    ran: [],
    base: defended.url + path,
  });
  const directives = violations.map(({ directive }) => directive);
  for (const { name, directive } of all) expect(directives, name).toContain(directive);
  expect(violations.length).toBeGreaterThanOrEqual(all.length);
});

test('without the policy the same injections get through', async () => {
  const { violations, ran, base } = await attack('/concepts/', bare);
  expect(violations).toEqual([]);
  const automatic = ['/beacon', '/favicon.svg', '/favicon.ico'];
  const paths = new Set(received.filter((path) => !automatic.includes(path)));
  expect([...paths].sort()).toEqual([
    '/fetch',
    '/form',
    '/frame',
    '/imported.css',
    '/object',
    '/picture.png',
    '/script.js',
    '/style.css',
  ]);
  expect(ran.sort()).toEqual([
    'event-attribute',
    'html-from-text',
    'inline-script',
    'worker-from-text',
  ]);
  expect(base).toBe(`${attacker}/base/`);
});
