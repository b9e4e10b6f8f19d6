import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { imageExample } from '../support/examples.ts';
import { image } from '../support/files.ts';
import {
  attach,
  chooseHost,
  connect,
  findConnection,
  findPlayground,
  type Playground,
  paths,
  titles,
} from '../support/playground.ts';
import { marked, useStage, visit } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { canary, hitsIn } from './canary.ts';
import { links, lookalikes, refused } from './origins.ts';

// No link and no crafted base URL sends a key to an origin that the reader did not confirm.

const server = await startStrictServer();
const stage = useStage(() => server.flags, { lasting: true });
afterAll(() => server.close());
const png = await image();

/** Origins to which the page tried to send a key, by any request, whether it arrived or not. */
function watchKeys(page: Page): string[] {
  const origins: string[] = [];
  page.on('request', (request) => {
    const { authorization } = request.headers();
    const isPreflight = request.method() === 'OPTIONS';
    const names = request.headers()['access-control-request-headers'] ?? '';
    if (authorization || hitsIn(request.url()).length || (isPreflight && /auth/i.test(names)))
      origins.push(new URL(request.url()).origin);
  });
  return origins;
}

/** All by which a reader can make the page send a key, one after the other. */
async function tryAll({ page, region, run, model, prompt }: Playground): Promise<void> {
  const { check } = findConnection(page);
  if (await check.isVisible()) await check.click();
  await prompt.press('ControlOrMeta+Enter');
  await model.focus();
  if ((await region.getAttribute('data-state')) !== 'running') await run.click();
  await marked(page);
}

describe('a link', () => {
  test.each(links)('%s', async (crafted) => {
    const page = await stage.open(
      `${paths.playground}?${crafted}#example=${imageExample.id}&${crafted}`,
    );
    const sent = watchKeys(page);
    const { baseUrl, key, customUrl } = findConnection(page);
    const playground = await findPlayground(page, titles.image);
    expect(await baseUrl.inputValue()).toBe('sandbox');
    expect(await key.inputValue()).toBe('');
    expect(await customUrl.isVisible()).toBe(false);
    await attach(playground, png);
    server.clear();
    await tryAll(playground);
    await chooseHost(page);
    await tryAll(playground);
    expect(sent).toEqual([]);
    await connect(page, canary);
    await tryAll(playground);
    await eventually(() => sent.length).toBeGreaterThan(0);
    expect(new Set(sent)).toEqual(new Set(['https://api.aimlapi.com']));
    await page.context().close();
  });
});

describe('a base URL', () => {
  let playground: Playground;
  let sent: string[];
  beforeAll(async () => {
    const page = await stage.open(paths.playground);
    sent = watchKeys(page);
    playground = await findPlayground(page, titles.image);
    await attach(playground, png);
  });
  beforeEach(async () => {
    server.clear();
    await chooseHost(playground.page);
    await connect(playground.page, canary);
    await chooseHost(playground.page, 'Custom…');
    sent.length = 0;
  });
  const expectNothingSent = async () => {
    const { key } = findConnection(playground.page);
    expect(await key.isEditable()).toBe(false);
    expect(await key.inputValue()).toBe('');
    await tryAll(playground);
    expect(sent).toEqual([]);
    expect(server.requests.filter(({ path }) => path !== '/marker')).toEqual([]);
  };

  test.each(refused)('refused: %s', async (url) => {
    const { region, customUrl } = findConnection(playground.page);
    await customUrl.fill(url);
    expect(await region.getByRole('button', { name: /^Use / }).count()).toBe(0);
    await customUrl.press('Enter');
    await expectNothingSent();
  });

  test.each(lookalikes)('typed and not confirmed: %s, shown as %s', async (url, host) => {
    const { customUrl, use } = findConnection(playground.page);
    await customUrl.fill(url);
    await use(host).waitFor();
    await customUrl.press('Enter');
    await expectNothingSent();
  });

  test.each(lookalikes)('confirmed, with an empty field, then edited: %s', async (url, host) => {
    const { customUrl, use, key } = findConnection(playground.page);
    await customUrl.fill(url);
    await use(host).click();
    expect(await key.inputValue()).toBe('');
    await tryAll(playground);
    expect(sent).toEqual([]);
    await key.fill(canary);
    await customUrl.fill(`${url}x.example`);
    await expectNothingSent();
  });

  test('pasted into a page that was confirmed for another host', async () => {
    const { customUrl, use, key } = findConnection(playground.page);
    await customUrl.fill('https://one.example/v1');
    await use('one.example').click();
    await key.fill(canary);
    await customUrl.fill('https://two.example/v1');
    await use('two.example').click();
    expect(await key.inputValue()).toBe('');
    await tryAll(playground);
    expect(sent).toEqual([]);
  });
});

test('what another page left in storage does not send a key', async () => {
  const page = await stage.open('/errors/');
  const sent = watchKeys(page);
  for (const saved of [
    { baseUrl: 'https://evil.example/v1', origin: 'https://api.aimlapi.com', key: canary },
    { baseUrl: 'http://evil.example/v1', origin: 'http://evil.example', key: canary },
    { baseUrl: 'javascript:alert(1)', origin: 'null', key: canary },
    { baseUrl: 'https://user@evil.example', origin: 'https://evil.example', key: canary },
  ]) {
    await page.evaluate(
      (text) => sessionStorage.setItem('connection', text),
      JSON.stringify(saved),
    );
    await visit(page, paths.playground);
    expect(await findConnection(page).key.inputValue()).toBe('');
    const playground = await findPlayground(page, titles.image);
    await attach(playground, png);
    await tryAll(playground);
  }
  expect(sent).toEqual([]);
});
