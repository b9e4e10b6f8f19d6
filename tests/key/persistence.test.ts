import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { image, pdf } from '../support/files.ts';
import {
  asksForKey,
  attach,
  chooseHost,
  connect,
  findConnection,
  findPlayground,
  paths,
  runToEnd,
  sandbox,
  titles,
} from '../support/playground.ts';
import { streamed } from '../support/provider-answers.ts';
import { reload, useStage, visit } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { canary, hitsIn } from './canary.ts';

// What the words beside the box say, done: "The key stays in this page", or "in this tab until you close it (a
// duplicate of the tab gets a copy)", and it "goes only to" its host.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const inPage = /The key stays in this page and goes only to api\.aimlapi\.com\./;
const inTab = /in this tab until you close it \(a duplicate of the tab gets a copy\)/;

async function opened(keep: boolean, path: string = paths.concepts) {
  const page = await stage.open(path);
  await connect(page, canary);
  await findConnection(page).keep.setChecked(keep);
  await findConnection(page)
    .region.getByText(keep ? inTab : inPage)
    .waitFor();
  return page;
}
const keyOf = (page: Page) => findConnection(page).key.inputValue();
const expectKey = (page: Page, key: string) => eventually(() => keyOf(page)).toBe(key);
const session = (page: Page) => page.evaluate(() => JSON.stringify(sessionStorage));
/** What a tab shows that comes back: the store, told by the browser that it has. */
const comeBack = (page: Page) =>
  page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

describe.each([
  { keep: true, after: canary },
  { keep: false, after: '' },
])('kept for the tab: $keep', ({ keep, after }) => {
  test('reload', async () => {
    const page = await opened(keep);
    await reload(page);
    await expectKey(page, after);
    // A key that is not kept takes its box along.
    expect(await findConnection(page).keep.isVisible()).toBe(keep);
    if (keep) expect(await findConnection(page).keep.isChecked()).toBe(true);
    expect(await findConnection(page).chosen()).toBe(keep ? 'AI/ML API' : sandbox);
  });

  test('another page and back', async () => {
    const page = await opened(keep);
    await visit(page, paths.gpt4o);
    await expectKey(page, after);
    await page.goBack();
    await expectKey(page, after);
  });

  test('a duplicate of the tab, then apart', async () => {
    const page = await opened(keep);
    const [copy] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void open(location.href)),
    ]);
    await expectKey(copy, after);
    await findConnection(page).forget.click();
    await reload(copy);
    await expectKey(copy, after);
  });

  test('a new tab', async () => {
    const page = await opened(keep);
    const other = await page.context().newPage();
    await visit(other, paths.concepts);
    await expectKey(other, '');
  });

  test('closed and opened again', async () => {
    const page = await opened(keep);
    const context = page.context();
    await page.close();
    const again = await context.newPage();
    await visit(again, paths.concepts);
    await expectKey(again, '');
    expect(hitsIn(JSON.stringify(await context.storageState({ indexedDB: true })))).toEqual([]);
  });

  test('Forget key', async () => {
    const page = await opened(keep);
    await findConnection(page).forget.click();
    await expectKey(page, '');
    expect(await findConnection(page).chosen()).toBe(sandbox);
    expect(hitsIn(await session(page))).toEqual([]);
    await reload(page);
    await expectKey(page, '');
    expect(await findConnection(page).chosen()).toBe(sandbox);
  });

  test('two playgrounds share one key, and both ask for one once it is forgotten', async () => {
    const page = await opened(keep);
    const first = await findPlayground(page, titles.image);
    const second = await findPlayground(page, titles.pdf);
    await attach(first, await image());
    await attach(second, await pdf());
    for (const playground of [first, second]) {
      server.next(streamed());
      expect(await runToEnd(playground)).toBe('done');
    }
    expect(server.chats().map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${canary}`,
      `Bearer ${canary}`,
    ]);
    await findConnection(page).forget.click();
    await chooseHost(page);
    for (const playground of [first, second]) {
      await playground.run.click();
      await asksForKey(playground);
    }
    expect(server.chats()).toHaveLength(2);
  });

  test('another origin, and back', async () => {
    const page = await opened(keep);
    await chooseHost(page, 'OpenAI');
    await expectKey(page, '');
    expect(await findConnection(page).check.isVisible()).toBe(false);
    await reload(page);
    await expectKey(page, '');
    expect(await findConnection(page).chosen()).toBe(keep ? 'OpenAI' : sandbox);
    await chooseHost(page);
    await expectKey(page, after);
    expect(server.requests.filter(({ headers }) => headers.authorization)).toEqual([]);
  });
});

describe('back from the back/forward cache', () => {
  test('a key that was forgotten elsewhere in the tab is gone', async () => {
    const page = await opened(true);
    await page.evaluate(() => {
      const { baseUrl } = JSON.parse(sessionStorage.getItem('connection') ?? '{}');
      sessionStorage.setItem('connection', JSON.stringify({ baseUrl }));
    });
    await comeBack(page);
    await expectKey(page, '');
  });

  test('a key that is no longer kept is gone', async () => {
    const page = await opened(true);
    await page.evaluate(() => sessionStorage.clear());
    await comeBack(page);
    await expectKey(page, '');
    expect(await findConnection(page).keep.isVisible()).toBe(false);
    expect(await findConnection(page).chosen()).toBe(sandbox);
  });

  test('a key of the page alone is still in the page', async () => {
    const page = await opened(false);
    await comeBack(page);
    await expectKey(page, canary);
  });
});

describe('a browser that refuses storage', () => {
  const opened = async () => {
    const page = await stage.open('/errors/');
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'sessionStorage', {
        get() {
          throw new DOMException('No storage here', 'SecurityError');
        },
      });
    });
    await visit(page, paths.playground);
    return page;
  };

  test('says so, and does not claim to keep anything', async () => {
    const page = await opened();
    const { keep, region } = findConnection(page);
    await connect(page, canary);
    await keep.click();
    await region.getByText('refuses to store anything').waitFor();
    expect(await keep.isChecked()).toBe(false);
    expect(await region.innerText()).toMatch(inPage);
    expect(await region.innerText()).not.toMatch(inTab);
    expect(await keyOf(page)).toBe(canary);
    await reload(page);
    await expectKey(page, '');
  });

  test('runs all the same', async () => {
    const page = await opened();
    await connect(page, canary);
    const playground = await findPlayground(page, titles.image);
    await attach(playground, await image());
    server.next(streamed());
    expect(await runToEnd(playground)).toBe('done');
  });
});
