import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
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
import { finish, goodKey, problem, stream, text } from '../support/provider-answers.ts';
import { reload, useStage, visit } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// Where a key is kept, where it is not, and whose it is.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

/** Everything that a page has stored, as text. */
async function stored(page: Page) {
  const inPage = await page.evaluate(async () => ({
    session: JSON.stringify(sessionStorage),
    local: JSON.stringify(localStorage),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  return { ...inPage, cookies: JSON.stringify(await page.context().cookies()) };
}

async function expectNowhereButSession(page: Page) {
  const { session, ...elsewhere } = await stored(page);
  expect(JSON.stringify(elsewhere)).not.toContain(goodKey);
  expect(page.url()).not.toContain(goodKey);
  expect(await page.content()).not.toContain(goodKey);
  return session;
}

describe('the key', () => {
  test('has words beside its field on when it is sent, and what may save it', async () => {
    const page = await stage.open(paths.concepts);
    const { key } = findConnection(page);
    await connect(page);
    const described = await key.evaluate(
      (field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.innerText,
    );
    expect(described).toMatch(/Check key sends the key before any Run.+list of models/);
    expect(described).toMatch(/Password managers.+leave the field alone.+decline/);
    // What browsers, 1Password, LastPass, Bitwarden and Dashlane look for; no form, whose sending would offer to save.
    const asked = [
      'autocomplete',
      'data-1p-ignore',
      'data-lpignore',
      'data-bwignore',
      'data-form-type',
    ];
    const values = await Promise.all(asked.map((name) => key.getAttribute(name)));
    expect(values).toEqual(['off', '', 'true', '', 'other']);
    expect(await key.evaluate((field) => field.closest('form'))).toBeNull();
  });

  test('is held in memory alone unless the reader says otherwise', async () => {
    const page = await stage.open(paths.concepts);
    await connect(page);
    expect(await expectNowhereButSession(page)).not.toContain(goodKey);
    await reload(page);
    expect(await findConnection(page).key.inputValue()).toBe('');
  });

  test('kept for the tab is in sessionStorage, with its origin', async () => {
    const page = await stage.open(paths.concepts);
    await connect(page);
    await findConnection(page).keep.check();
    const session = await expectNowhereButSession(page);
    expect(session).toContain(goodKey);
    expect(session).toContain('https://api.aimlapi.com');
  });

  test('kept for the tab outlives a reload and goes along to other pages, and to no other tab', async () => {
    const page = await stage.open(paths.concepts);
    await connect(page);
    await findConnection(page).keep.check();
    await reload(page);
    expect(await findConnection(page).key.inputValue()).toBe(goodKey);
    expect(await findConnection(page).chosen()).toBe('AI/ML API');
    expect(await findConnection(page).keep.isChecked()).toBe(true);
    await visit(page, paths.gpt4o);
    expect(await findConnection(page).key.inputValue()).toBe(goodKey);
    const other = await page.context().newPage();
    await visit(other, paths.concepts);
    expect(await findConnection(other).key.inputValue()).toBe('');
    expect(await findConnection(other).chosen()).toBe(sandbox);
  });

  test('is gone from storage when the reader no longer wants it kept', async () => {
    const page = await stage.open(paths.concepts);
    await connect(page);
    await findConnection(page).keep.check();
    await findConnection(page).keep.uncheck();
    expect((await stored(page)).session).not.toContain(goodKey);
    expect(await findConnection(page).key.inputValue()).toBe(goodKey);
  });

  test('is forgotten on demand', async () => {
    const page = await stage.open(paths.concepts);
    const { keep, forget, key } = findConnection(page);
    await connect(page);
    await keep.check();
    await forget.click();
    await eventually(() => key.inputValue()).toBe('');
    expect((await stored(page)).session).not.toContain(goodKey);
    await reload(page);
    expect(await findConnection(page).key.inputValue()).toBe('');
    expect(await findConnection(page).chosen()).toBe(sandbox);
  });

  test('belongs to its origin: another base URL shows an empty field', async () => {
    const page = await stage.open(paths.concepts);
    const { key, keep, check, forget } = findConnection(page);
    await connect(page);
    await keep.check();
    await chooseHost(page, 'OpenAI');
    await eventually(() => key.inputValue()).toBe('');
    // There is nothing to check at this host, and still a key to forget.
    expect([await check.isVisible(), await forget.isVisible()]).toEqual([false, true]);
    const playground = await findPlayground(page, titles.image);
    await attach(playground, await image());
    await playground.run.click();
    await asksForKey(playground);
    expect(server.chats()).toEqual([]);
  });

  test('is shown nowhere after a run, even where the model repeats it', async () => {
    const page = await stage.open(paths.concepts);
    await connect(page);
    const playground = await findPlayground(page, titles.image);
    await attach(playground, await image());
    const [start, end] = [goodKey.slice(0, 11), goodKey.slice(11)];
    server.next(
      stream(text(`Whole ${goodKey} and cut ${start}`), 50, text(`${end} here`), finish('stop')),
    );
    expect(await runToEnd(playground)).toBe('done');
    expect(await playground.answer.innerText()).toMatch(/^Whole .* here$/s);
    await expectNowhereButSession(page);
  });

  test('is a password to the browser', async () => {
    const page = await stage.open(paths.concepts);
    const { key } = findConnection(page);
    expect(await key.getAttribute('type')).toBe('password');
    expect(await key.getAttribute('autocomplete')).toMatch(/off|new-password/);
  });
});

describe('Check key', () => {
  const check = async (page: Page, words: string) => {
    await findConnection(page).check.click();
    await findConnection(page).region.getByText(words).first().waitFor();
  };

  test('says that a key works', async () => {
    const page = await stage.open(paths.concepts);
    await connect(page);
    await check(page, 'Key works. api.aimlapi.com accepted it. Balance: $123.45.');
    const asked = server.requests.filter(({ headers }) => headers.authorization);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v2/billing']);
  });

  test('says that a key is refused', async () => {
    const page = await stage.open(paths.concepts);
    await connect(page, 'no-such-key-0000');
    await check(page, 'Key refused');
  });

  test.each([403, 404, 429, 500])('could not tell from a %i', async (status) => {
    const page = await stage.open(paths.playground);
    await connect(page);
    await page.waitForLoadState('networkidle');
    server.next(problem(status, `Something about ${goodKey}`), 'GET');
    await check(page, 'Could not tell');
    expect(await findConnection(page).region.innerText()).toContain(String(status));
    expect(await page.content()).not.toContain(goodKey);
  });

  test('could not tell from a server that is down', async () => {
    const page = await stage.open(paths.concepts);
    await connect(page);
    await server.goDown();
    try {
      await check(page, 'Could not tell');
    } finally {
      await server.comeUp();
    }
  });

  test('asks elsewhere for the list of models', async () => {
    const page = await stage.open(paths.concepts);
    await findConnection(page).baseUrl.selectOption({ label: 'OpenAI' });
    await connect(page);
    await check(page, 'Key works');
    const asked = server.requests.filter(({ headers }) => headers.authorization);
    expect(asked.map(({ host, path }) => host + path)).toContain('api.openai.com/v1/models');
  });
});
