import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import { openLab } from '../support/labs.ts';
import {
  asksForKey,
  chooseHost,
  findConnection,
  findPlayground,
  paths,
  titles,
} from '../support/playground.ts';
import { inFirefox, reload, useStage } from '../support/stage.ts';
import { ends } from '../support/states.ts';

// What a reader does while the page is shown and its elements are still on their way.

const stage = useStage(() => []);
const elements = /\/_astro\/elements\.[^/]*\.js$/;

/** Opens a path whose elements stay on their way until the function given back is called. */
async function openEarly(path: string) {
  const page = await stage.open('/quickstart/setting-up/');
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  await page.route(elements, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(path);
  const arrive = async () => {
    expect(await undefinedParts(page)).not.toBe(0);
    resolve();
  };
  return { page, arrive };
}

const undefinedParts = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('.live:not(:defined)').length);

test('Run alone pressed early: it runs', async () => {
  const { page, arrive } = await openEarly(paths.gpt4o);
  const { run, region } = await findPlayground(page, titles.image);
  await run.click();
  await arrive();
  expect(await ends(region, 0)).toBe('done');
});

test('a host chosen, a file attached, a prompt typed and Run pressed early: it asks for a key', async () => {
  const { page, arrive } = await openEarly(paths.gpt4o);
  await chooseHost(page);
  const playground = await findPlayground(page, titles.image);
  await playground.file.setInputFiles(await image());
  await playground.run.click();
  await arrive();
  await asksForKey(playground);
});

test('a file attached, a prompt typed and Run pressed early: it runs', async () => {
  const { page, arrive } = await openEarly(paths.gpt4o);
  const { file, prompt, run, region, answer } = await findPlayground(page, titles.image);
  await file.setInputFiles(await image());
  await prompt.fill('What came early?');
  await run.click();
  await arrive();
  expect(await ends(region, 0)).toBe('done');
  expect(await prompt.inputValue()).toBe('What came early?');
  await region
    .getByText((await image()).name)
    .first()
    .waitFor();
  expect(await answer.innerText()).not.toBe('');
});

test('a key pasted early stays in its field and is the one in force', async () => {
  const { page, arrive } = await openEarly(paths.gpt4o);
  const { key, keep, chosen } = findConnection(page);
  await key.fill('sk-early');
  await arrive();
  await keep.check();
  const stored = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  await eventually(stored).toContain('sk-early');
  expect(await key.inputValue()).toBe('sk-early');
  expect(await keep.isChecked()).toBe(true);
  expect(await chosen()).toBe('AI/ML API');
});

test('Ctrl+Enter in the prompt runs, and what a box or a summary shows is not turned twice', async () => {
  const { page, arrive } = await openEarly(paths.gpt4o);
  const { file, prompt, region, stream } = await findPlayground(page, titles.image);
  await file.setInputFiles(await image());
  await stream.click();
  const parameters = region.locator('details.parameters');
  await parameters.locator('summary').first().click();
  await prompt.press('ControlOrMeta+Enter');
  await arrive();
  expect(await ends(region, 0)).toBe('done');
  expect(await stream.isChecked()).toBe(false);
  expect(await parameters.getAttribute('open')).not.toBeNull();
});

test('an example chosen early is shown', async () => {
  const { page, arrive } = await openEarly(paths.playground);
  await page.getByRole('combobox', { name: 'Example' }).selectOption({ label: titles.pdf });
  const region = page.getByRole('region', { name: `Playground: ${titles.pdf}`, exact: true });
  expect(await region.isVisible()).toBe(false);
  await arrive();
  await region.waitFor();
});

test('a tab of a lab chosen early is shown', async () => {
  const { page, arrive } = await openEarly(paths.concepts);
  const lab = await openLab(page, 'api-key');
  const other = lab.getByRole('tab', { selected: false }).first();
  const name = await other.innerText();
  await other.click();
  await arrive();
  await lab.getByRole('tab', { selected: true, name, exact: true }).waitFor();
});

test('the elements wait for the page, and come where no paint of it is told of', async () => {
  const context = (await stage.open('/quickstart/setting-up/')).context();
  const page = await context.newPage();
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => undefined;
  });
  await page.goto(paths.concepts);
  await eventually(() => undefinedParts(page)).toBe(0);
  const [loaded = Number.NaN, asked] = await page.evaluate(() => [
    (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventStart,
    performance.getEntriesByType('resource').find(({ name }) => /elements/.test(name))?.startTime,
  ]);
  expect(asked).toBeGreaterThan(loaded);
});

test('a kept key is in its field when the page is loaded again', async () => {
  const page = await stage.open(paths.concepts);
  await findConnection(page).key.fill('sk-early');
  await findConnection(page).keep.check();
  await reload(page);
  expect(await findConnection(page).key.inputValue()).toBe('sk-early');
});

// Firefox does not fetch a module again that failed once: there the words name the other way, to load the page again.
test.skipIf(inFirefox())(
  'elements that do not load are told of at a press, and tried again at the next; none is lost',
  async () => {
    const page = await stage.open('/quickstart/setting-up/');
    await page.route(elements, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed', (request) => elements.test(request.url()));
    await page.goto(paths.concepts);
    await failed;
    const connection = findConnection(page);
    await connection.key.click();
    const { file, prompt, run, region } = await findPlayground(page, titles.image);
    await prompt.fill('Again');
    const lab = await openLab(page, 'base64');
    await lab.getByRole('button').first().click();
    // Not in the status of the lab, which is for screen readers alone.
    for (const place of [connection.region, region, lab.getByRole('alert')])
      await eventually(() => place.innerText()).toContain('could not be loaded');
    const told = page.getByText('could not be loaded');
    expect(await told.count()).toBe(3);
    await page.unroute(elements);
    await file.setInputFiles(await image());
    await run.click();
    expect(await ends(region, 0)).toBe('done');
    expect(await told.count()).toBe(0);
  },
);
