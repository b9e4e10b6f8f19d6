import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { firstFileOf } from '../../src/examples/example.ts';
import { type Example, examples } from '../../src/examples/index.ts';
import { eventually } from '../support/eventually.ts';
import { imageExample, pdfExample } from '../support/examples.ts';
import { image } from '../support/files.ts';
import { pagesIn } from '../support/pages.ts';
import {
  attach,
  chooseHost,
  connect,
  findConnection,
  findPlayground,
  paths,
  runToEnd,
  sandbox,
  titles,
  useSandbox,
} from '../support/playground.ts';
import { goodKey } from '../support/provider-answers.ts';
import { dist } from '../support/site.ts';
import { useStage, visit } from '../support/stage.ts';
import { statesOf } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';

// One press of Run and nothing before it: the sandbox is chosen, the sample attached, and none of it loaded until then.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const places: readonly { path: string; example: Example }[] = [
  { path: paths.concepts, example: imageExample },
  { path: paths.concepts, example: pdfExample },
  { path: paths.gpt4o, example: imageExample },
  ...examples.map((example) => ({ path: paths.playground, example })),
];

/** The samples that a page asks for. */
function watchSamples(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/samples/')) asked.push(pathname);
  });
  return asked;
}

test.each(places)('$path runs $example.id at the first press', async ({ path, example }) => {
  const page = await stage.open(path);
  const playground = await findPlayground(page, example.title.en);
  const { region, answer } = playground;
  expect(await region.innerText()).toContain(firstFileOf(example).name);
  expect(await playground.sample.count()).toBe(0);
  expect(await runToEnd(playground)).toBe('done');
  expect(await statesOf(region)).toEqual(['running', 'done']);
  expect(await answer.innerText()).toMatch(/not a model/i);
  expect(server.chats()).toEqual([]);
});

describe('no byte of a sample is loaded before Run', () => {
  const withPlayground = pagesIn(dist).filter((path) =>
    /\/(concepts|playground|gpt-4o)\/$/.test(path),
  );

  test.each(withPlayground)('%s, whatever else a reader does there', async (path) => {
    const page = await stage.open('/quickstart/setting-up/');
    const asked = watchSamples(page);
    await visit(page, path);
    // The prose of /concepts/ shows the picture itself.
    await page
      .locator('figure')
      .evaluateAll((all) => all.forEach((figure) => void figure.remove()));
    for (const summary of await page.locator('details:has(live-playground) > summary').all())
      await summary.click();
    for (const region of await page.locator('live-playground:not([hidden])').all()) {
      await region.hover();
      await region.locator('[data-part="prompt"]').fill('What is it?');
      await region.locator('[data-part="run"]').hover();
    }
    await page.waitForLoadState('networkidle');
    // With a key, a run would send it.
    await page.locator('live-connection [data-part="key"]').fill(goodKey);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    const region = page.locator('live-playground:not([hidden])').first();
    await region.locator('[data-part="run"]').click();
    await eventually(() => region.getAttribute('data-state')).toBe('done');
    expect(asked).toHaveLength(1);
    await region.locator('[data-part="run"]').click();
    await eventually(() => server.chats().length).toBe(2);
    await eventually(() => region.getAttribute('data-state')).toBe('done');
    expect(asked).toHaveLength(1);
  });

  test('nor where it cannot go: without a key, and in place of a file of the reader’s', async () => {
    const page = await stage.open('/quickstart/setting-up/');
    const asked = watchSamples(page);
    await visit(page, paths.gpt4o);
    await chooseHost(page);
    const playground = await findPlayground(page, titles.image);
    await playground.run.click();
    await playground.missing.waitFor();
    await connect(page);
    await attach(playground, await image());
    expect(await runToEnd(playground)).toBe('done');
    expect(server.chats()).toHaveLength(1);
    expect(asked).toEqual([]);
  });
});

test.each([paths.concepts, paths.gpt4o, paths.playground])(
  '%s starts with the sandbox, the key field open beside it',
  async (path) => {
    const page = await stage.open(path);
    const { baseUrl, chosen, key, keep, forget, check, region } = findConnection(page);
    const names = await baseUrl.locator('option').allInnerTexts();
    expect(names.slice(0, 3)).toEqual([sandbox, 'AI/ML API', 'OpenAI']);
    expect(await chosen()).toBe(sandbox);
    expect([await key.isVisible(), await key.isEditable(), await key.inputValue()]).toEqual([
      true,
      true,
      '',
    ]);
    for (const control of [keep, forget, check]) expect(await control.count()).toBe(0);
    expect(await region.innerText()).toContain(
      'Nothing leaves your browser until you paste a key.',
    );
  },
);

test('a key typed there chooses AI/ML API, and Forget key goes back', async () => {
  const page = await stage.open(paths.concepts);
  const { chosen, key, keep, forget, check } = findConnection(page);
  await key.pressSequentially('sk-typed-0123');
  expect(await key.inputValue()).toBe('sk-typed-0123');
  expect(await chosen()).toBe('AI/ML API');
  for (const control of [keep, forget, check]) expect(await control.isVisible()).toBe(true);
  await forget.click();
  await eventually(chosen).toBe(sandbox);
  expect(await key.inputValue()).toBe('');
  expect(await key.evaluate((field) => field === document.activeElement)).toBe(true);
  for (const control of [keep, forget, check]) expect(await control.count()).toBe(0);
  expect(await runToEnd(await findPlayground(page, titles.image))).toBe('done');
  expect(server.requests).toEqual([]);
});

test('a key taken out by hand leaves the host, and the sandbox brings no key to it', async () => {
  const page = await stage.open(paths.concepts);
  const { chosen, key } = findConnection(page);
  await connect(page);
  await key.fill('');
  expect(await chosen()).toBe('AI/ML API');
  await useSandbox(page);
  await chooseHost(page);
  expect(await key.inputValue()).toBe('');
});
