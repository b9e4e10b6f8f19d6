import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../config/serve.ts';
import { pagesOf, siteFiles, urlPath } from '../../config/site.ts';
import { staticFiles } from '../../config/static-files.ts';
import { under, within } from '../../src/text/address.ts';
import { watchedPage } from '../headers/policy-browser.ts';
import { launchBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { clipboardOf, findPlayground, paths, runToEnd, titles } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';

// The site in a folder of its host, with its policy in its pages.

const base = '/docs/';
const dist = join(mkdtempSync(join(tmpdir(), 'docs-')), 'dist');
// Without what Vitest puts into its environment, `BASE_URL` above all.
const { PATH, HOME } = process.env;
const env = { PATH, HOME, BASE_PATH: 'docs', POLICY_IN_PAGES: '1' };
const built = spawnSync('node_modules/.bin/astro', ['build', '--outDir', dist], { env });
if (built.status) throw new Error(`The site does not build below ${base}: ${built.stderr}`);

const files = await siteFiles(dist);
const pages = await pagesOf(dist, files);
const stage = useStage(() => []);

describe('on a host with headers', async () => {
  const { url, close } = await serve({ port: 0, dist, base });
  const { origin } = new URL(url);
  afterAll(close);

  test('every link and file that a page names is there', async () => {
    const named = [...pages].flatMap(([path, html]) =>
      [...html.matchAll(/ (?:href|src)="([^"#?]+)/g)].map(
        ([, link = '']) => new URL(link, origin + under(base, path)),
      ),
    );
    const ours = new Set(named.filter((link) => link.origin === origin).map(({ href }) => href));
    expect(ours.size).toBeGreaterThan(40);
    for (const link of ours) expect((await fetch(link)).status, link).toBe(200);
  });

  test.each(files)('%s is served below the folder alone', async (file) => {
    const path = urlPath(file);
    expect((await fetch(origin + under(base, path))).status).toBe(200);
    if (path !== '/') expect((await fetch(origin + path)).status).toBe(404);
  });

  test.each(['/', '/docs'])('%s leads into the folder', async (path) => {
    const answer = await fetch(`${origin}${path}?a=b`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([307, '/docs/?a=b']);
  });

  test('the lists of pages name their addresses', async () => {
    const list = await (await fetch(`${url}/llms.txt`)).text();
    const links = [...list.matchAll(/\]\(([^)]*)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect((await fetch(origin + link)).status, link).toBe(200);
    const concepts = await (await fetch(`${url}/concepts.md`)).text();
    expect(concepts).toContain('](/docs/quickstart/setting-up/');
  });

  test.each([titles.image, titles.pdf])('%s runs with its sample', async (title) => {
    const page = await stage.open(url + paths.concepts);
    const playground = await findPlayground(page, title);
    expect(await runToEnd(playground)).toBe('done');
    expect((await playground.answer.innerText()).length).toBeGreaterThan(100);
  });

  test('a share link leads to the playground below the folder', async () => {
    const page = await stage.open(url + paths.concepts);
    const playground = await findPlayground(page, titles.image);
    await playground.region.getByRole('button', { name: 'Share' }).click();
    await eventually(() => clipboardOf(playground)).toContain(`${url}/playground/#example=`);
  });

  test('a search leads to pages below the folder', async () => {
    const page = await stage.open(`${url}/`);
    await page.getByRole('button', { name: 'Search' }).first().click();
    await page.getByPlaceholder('Search').fill('base64');
    const found = page.locator('.pagefind-ui__result-link');
    await found.first().waitFor();
    for (const link of await found.all())
      expect(within(base, (await link.getAttribute('href')) ?? '')).toMatch(/^\//);
  });
});

describe('on a host that sets no headers', async () => {
  const served = await staticFiles(dist);
  const server = createServer(({ url = '/' }, response) => {
    const file = served.get(within(base, url.replace(/[?#].*/s, '')) ?? '');
    response.writeHead(file ? 200 : 404, { 'content-type': file?.headers['Content-Type'] ?? '' });
    response.end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/docs`;
  afterAll(() => server.close());

  test('each page brings its policy, ahead of its first script', async () => {
    expect(pages.size).toBeGreaterThan(10);
    const browser = await launchBrowser(inject('browser'));
    for (const [path, html] of pages) {
      expect(html.indexOf('http-equiv="Content-Security-Policy"'), path).toBeLessThan(
        html.indexOf('<script'),
      );
      const { page, troubles } = await watchedPage(browser, {});
      await page.goto(url + path);
      expect(troubles.violations, path).toEqual([]);
      await page.evaluate(() => {
        new Image().src = 'https://evil.invalid/pixel.png';
      });
      await eventually(() => troubles.violations.map(({ directive }) => directive)).toEqual([
        'img-src',
      ]);
      await page.context().close();
    }
    await browser.close();
  });

  test('an example runs', async () => {
    const page = await stage.open(url + paths.concepts);
    const playground = await findPlayground(page, titles.pdf);
    expect(await runToEnd(playground)).toBe('done');
  });
});
