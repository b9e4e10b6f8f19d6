import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { actions, attacker, markup, submitForm } from './injections.ts';
import { missing, pages } from './pages.ts';
import { watchedPage } from './policy-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(inject('browser'));
});
afterAll(() => browser.close());

/** Opens a page of the site with all of the markup put into it, then does all of the actions. */
async function attack(path: string, defended: boolean) {
  const { page, troubles } = await watchedPage(browser, {});
  const { violations } = troubles;
  const received: string[] = [];
  await page.route(`${inject('siteUrl')}${path}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<meta http-equiv[^>]*>/, (meta) =>
      defended ? meta : '',
    );
    const { 'content-security-policy': policy = '', ...headers } = response.headers();
    // Without the policy nothing else may stop an injection, or the control would prove little.
    delete headers['cross-origin-embedder-policy'];
    await route.fulfill({
      response,
      headers: defended ? response.headers() : headers,
      body: html.replace('</body>', `${markup.map((each) => each.html).join('')}</body>`),
    });
    expect(policy).not.toBe('');
  });
  await page.route(`${attacker}/**`, async (route) => {
    received.push(new URL(route.request().url()).pathname);
    await route.fulfill({ headers: { 'Access-Control-Allow-Origin': '*' }, body: '' });
  });
  await page.goto(inject('siteUrl') + path, { waitUntil: 'networkidle' });
  for (const { run } of actions) await page.evaluate(run, attacker);
  const ran = (await page.title()).match(/(inline|event|html|worker)-[a-z-]+/g) ?? [];
  const base = await page.evaluate(() => document.baseURI);
  await page.evaluate(submitForm, attacker);
  await expect
    .poll(() => [...received, ...violations.map(({ directive }) => directive)])
    .toContain(defended ? 'form-action' : '/form');
  await page.context().close();
  return { violations, received, ran, base };
}

const all = [...markup, ...actions, { name: 'form', directive: 'form-action' }];

test.each([...pages, missing])(`${all.length} injections into %s are all blocked`, async (path) => {
  const { violations, received, ran, base } = await attack(path, true);
  expect({ received, ran, base }).toEqual({
    received: [],
    ran: [],
    base: inject('siteUrl') + path,
  });
  const directives = violations.map(({ directive }) => directive);
  for (const { name, directive } of all) expect(directives, name).toContain(directive);
  expect(violations.length).toBeGreaterThanOrEqual(all.length);
});

test('without the policy the same injections get through', async () => {
  const { violations, received, ran, base } = await attack('/concepts/', false);
  expect(violations).toEqual([]);
  const automatic = ['/beacon', '/favicon.svg'];
  expect(received.filter((path) => !automatic.includes(path)).sort()).toEqual([
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
