import { afterAll, beforeEach, expect, test } from 'vitest';
import { startAimock } from '../support/aimock.ts';
import { eventually } from '../support/eventually.ts';
import { connectTo, findConnection, paths, sandbox } from '../support/playground.ts';
import { goodKey } from '../support/provider-answers.ts';
import { reload, useStage, visit } from '../support/stage.ts';

// A base URL of the reader's own: on /playground/ alone, and in force only once its host was confirmed.

const server = await startAimock();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const { host } = new URL(server.url);

async function typing(url: string) {
  const page = await stage.open(paths.playground);
  const connection = findConnection(page);
  await connection.baseUrl.selectOption({ label: 'Custom…' });
  await connection.customUrl.fill(url);
  return { page, ...connection };
}

test('the key field opens only after the host was confirmed', async () => {
  const { key, use } = await typing(server.url);
  await use(host).waitFor();
  expect((await key.isVisible()) && (await key.isEditable())).toBe(false);
  await use(host).click();
  await eventually(async () => (await key.isVisible()) && (await key.isEditable())).toBe(true);
});

test('a change of the URL takes it out of force', async () => {
  const { page, key, customUrl, use } = await typing(server.url);
  await use(host).click();
  await key.fill(goodKey);
  await customUrl.fill('https://example.com/v1');
  await use('example.com').waitFor();
  expect((await key.isVisible()) && (await key.isEditable())).toBe(false);
  await use('example.com').click();
  await eventually(() => key.inputValue()).toBe('');
  expect(await page.content()).not.toContain(goodKey);
});

test.each([
  'http://example.com/v1',
  'https://user:word@example.com/v1',
  'https://example.com/v1?x=1',
  'https://example.com/v1#x',
  'ftp://example.com/v1',
  'javascript:alert(1)',
  'example.com',
  'https://',
])('not taken: %s', async (url) => {
  const { region, key, customUrl } = await typing(url);
  await eventually(() => customUrl.getAttribute('aria-invalid')).not.toBeNull();
  expect(await region.getByRole('button', { name: /^Use / }).count()).toBe(0);
  expect((await key.isVisible()) && (await key.isEditable())).toBe(false);
});

test('a kept one comes back here, and elsewhere the sandbox with an empty field', async () => {
  const page = await stage.open(paths.playground);
  await connectTo(page, server.url);
  await findConnection(page).keep.check();
  await reload(page);
  expect(await findConnection(page).key.inputValue()).toBe(goodKey);
  expect(await findConnection(page).customUrl.inputValue()).toBe(server.url);

  await visit(page, paths.concepts);
  const { chosen, key } = findConnection(page);
  expect(await chosen()).toBe(sandbox);
  expect(await key.inputValue()).toBe('');

  await visit(page, paths.playground);
  expect(await findConnection(page).key.inputValue()).toBe(goodKey);
});

test.each([paths.concepts, paths.gpt4o])('%s offers the listed providers alone', async (path) => {
  const page = await stage.open(path);
  expect(await findConnection(page).baseUrl.locator('option').allInnerTexts()).toEqual([
    sandbox,
    'AI/ML API',
    'OpenAI',
  ]);
});

test('no link sets a base URL or a key', async () => {
  const query = `baseUrl=${encodeURIComponent(server.url)}&base_url=${encodeURIComponent(server.url)}&key=${goodKey}`;
  const page = await stage.open(`${paths.playground}?${query}#${query}`);
  const { chosen, key } = findConnection(page);
  expect(await chosen()).toBe(sandbox);
  expect(await key.inputValue()).toBe('');
  await page.waitForLoadState('networkidle');
  expect(server.bodies()).toEqual([]);
});
