import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { sayHello } from '../../src/examples/calls/say-hello.ts';
import { es } from '../../src/strings/es/index.ts';
import { fill } from '../../src/strings/translator.ts';
import { eventually } from '../support/eventually.ts';
import { imageExample } from '../support/examples.ts';
import { image, pdf } from '../support/files.ts';
import {
  attach,
  connect,
  findPlayground,
  type Playground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import {
  finish,
  goodKey,
  problem,
  stall,
  stream,
  streamed,
  text,
  usageEvent,
} from '../support/provider-answers.ts';
import { reload, useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The runs of a page: listed as they end, opened again, compared, cleared, and nowhere but in its memory.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

interface Opened {
  readonly page: Page;
  readonly playground: Playground;
  readonly history: Locator;
  readonly rows: Locator;
}

/** Two runs of the first example that differ in prompt, temperature and stream. */
async function ranTwice(opening = {}): Promise<Opened> {
  const page = await stage.open(paths.playground, opening);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  const { region, prompt } = playground;
  await attach(playground, await image());
  await region.getByText('Parameters', { exact: true }).click();

  server.next(streamed('The **first** answer.'));
  await prompt.fill('First prompt');
  await region.getByLabel('temperature', { exact: true }).fill('0.2');
  expect(await runToEnd(playground)).toBe('done');

  server.next(streamed('The second answer.'));
  await prompt.fill('Second prompt');
  await region.getByLabel('temperature', { exact: true }).fill('');
  await playground.stream.setChecked(false);
  expect(await runToEnd(playground)).toBe('done');
  return { page, playground, ...find(page) };
}

function find(page: Page) {
  const history = page.getByRole('region', { name: 'History', exact: true });
  const table = history.getByRole('table', { name: 'Runs, newest first' });
  return { history, rows: table.locator('tbody').getByRole('row') };
}

const unfold = (history: Locator) => history.locator('summary').click();
const pick = (history: Locator, number: number) =>
  history.getByRole('checkbox', { name: `Compare run ${number}` });
const openRun = (history: Locator, number: number) =>
  history.getByRole('button', { name: `Open run ${number}` });
const isFocused = (element: Locator) => element.evaluate((it) => it === document.activeElement);

test('is loaded and shown with the first run that ends', async () => {
  const page = await stage.open(paths.playground);
  const place = page.locator('[data-history]');
  expect(await place.evaluate((it) => [it.hasAttribute('hidden'), it.childNodes.length])).toEqual([
    true,
    0,
  ]);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, await image());
  expect(await runToEnd(playground)).toBe('done');
  const { history } = find(page);
  await eventually(() => history.locator('summary').innerText()).toMatch(/^History\s+1 run$/);
});

test('lists each run with its figures, the newest first', async () => {
  const { playground, history, rows } = await ranTwice();
  server.next(problem(429, 'Slow down'));
  expect(await runToEnd(playground)).toBe('failed');
  await unfold(history);
  await eventually(() => rows.count()).toBe(3);
  const [failed, second, first] = await rows.allInnerTexts();
  expect(failed).toMatch(/^\s*3 · \d+:\d\d:\d\d.*gpt-4o\s+Failed.*not known/s);
  expect(second).toMatch(/^\s*2 · .*Describe an image\s+Open\s+gpt-4o\s+Done\s+321\s+45\s/s);
  expect(first).toMatch(/^\s*1 · .*321\s+45\s+\d+\.\d\d s\s+\d+\.\d\d s\s+\$0\.001/s);
});

test('opens a run: its settings, its answer and its figures, without a request', async () => {
  const { page, playground, history } = await ranTwice();
  const { region, prompt, answer, stream: streamed } = playground;
  await findPlayground(page, titles.pdf);
  await unfold(history);
  await openRun(history, 1).click();

  await region.waitFor();
  expect(await prompt.inputValue()).toBe('First prompt');
  expect(await region.getByLabel('temperature', { exact: true }).inputValue()).toBe('0.2');
  expect(await streamed.isChecked()).toBe(true);
  await eventually(() => answer.innerText()).toBe('The first answer.');
  expect(await answer.locator('strong').innerText()).toBe('first');
  expect(await region.locator('.figures').innerText()).toContain('321 in · 45 out · 366 tokens');
  expect(await region.getByText('opened from the history').innerText()).toContain('Run 1 of');
  await eventually(() => isFocused(answer)).toBe(true);
  const code = region.getByRole('tabpanel', { name: 'Python' }).locator('pre');
  await eventually(async () => (await code.textContent()) ?? '').toContain('First prompt');
  await region.getByRole('tab', { name: 'Response', exact: true }).click();
  expect(await region.getByRole('tabpanel', { name: 'Response' }).innerText()).toContain(
    'neither its request nor its response',
  );

  // A parameter that the run did not send is taken out again.
  await openRun(history, 2).click();
  expect(await prompt.inputValue()).toBe('Second prompt');
  expect(await region.getByLabel('temperature', { exact: true }).inputValue()).toBe('');
  expect(server.chats()).toHaveLength(2);
});

test('opens a run that failed with its reason, and runs on from there', async () => {
  const { page, playground, history, rows } = await ranTwice();
  server.next(problem(429, 'Slow down'));
  expect(await runToEnd(playground)).toBe('failed');
  await unfold(history);
  await openRun(history, 2).click();
  await playground.failure.waitFor({ state: 'hidden' });
  await openRun(history, 3).click();
  expect(await playground.failure.innerText()).toContain('Slow down');
  expect(await playground.region.getAttribute('data-state')).toBe('failed');
  expect(await runToEnd(playground)).toBe('done');
  await eventually(() => rows.count()).toBe(4);
  expect(await page.getByText('opened from the history').isVisible()).toBe(false);
});

test('opens nothing while a run goes on', async () => {
  const { playground, history } = await ranTwice();
  await unfold(history);
  server.next(stream(text('So far'), stall));
  await playground.run.click();
  await playground.answer.getByText('So far').waitFor();
  await openRun(history, 1).click();
  await history.getByText('A run is going on').waitFor();
  expect(await playground.prompt.inputValue()).toBe('Second prompt');
  expect(await playground.answer.innerText()).toBe('So far');
  await playground.stop.click();
});

test('compares two runs side by side, and names the settings that differ', async () => {
  const { history } = await ranTwice();
  await unfold(history);
  await pick(history, 2).check();
  await history.getByText('Check one more run to compare it with run 2.').waitFor();
  await pick(history, 1).check();
  const both = history.getByRole('group', { name: 'Run 1 and run 2 compared' });
  const first = both.getByRole('group', { name: 'Answer of run 1' });
  const second = both.getByRole('group', { name: 'Answer of run 2' });
  await eventually(() => first.innerText()).toBe('The first answer.');
  await eventually(() => second.innerText()).toBe('The second answer.');
  const [left, right] = [await first.boundingBox(), await second.boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  expect((await both.innerText()).match(/321 in · 45 out/g)).toHaveLength(2);
  const differing = both.getByRole('table', { name: 'Settings that differ' });
  expect(await differing.locator('tbody').getByRole('row').allInnerTexts()).toEqual([
    'Prompt\tFirst prompt\tSecond prompt',
    'temperature\t0.2\tnot sent',
    'Stream\ton\toff',
  ]);
  await pick(history, 1).uncheck();
  await both.waitFor({ state: 'detached' });
});

test('compares with a run that failed, and says why it did', async () => {
  const { playground, history } = await ranTwice();
  server.next(problem(429, 'Slow down'));
  expect(await runToEnd(playground)).toBe('failed');
  await unfold(history);
  await pick(history, 3).check();
  await pick(history, 2).check();
  const both = history.getByRole('group', { name: 'Run 2 and run 3 compared' });
  await both.getByText('Too many requests', { exact: true }).waitFor();
  await both.getByText('Slow down', { exact: true }).waitFor();
});

test('a third run chosen takes the place of the first', async () => {
  const { playground, history } = await ranTwice();
  expect(await runToEnd(playground)).toBe('done');
  await unfold(history);
  for (const number of [1, 2, 3]) await pick(history, number).check();
  expect(await pick(history, 1).isChecked()).toBe(false);
  const both = history.getByRole('group', { name: 'Run 2 and run 3 compared' });
  await both.getByText('Both had the same settings.').waitFor();
});

test('is used by keyboard alone', async () => {
  const { page, playground, history, rows } = await ranTwice();
  await history.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab'); // to the table, which scrolls
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab'); // Open
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await history.getByRole('group', { name: 'Run 1 and run 2 compared' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(() => isFocused(playground.answer)).toBe(true);
  expect(await playground.prompt.inputValue()).toBe('First prompt');
  await openRun(history, 1).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await history.getByText('The history is empty.').waitFor();
  expect(await rows.count()).toBe(0);
  expect(await history.getByRole('group', { name: /compared$/ }).count()).toBe(0);
  expect(await isFocused(history.locator('summary'))).toBe(true);
});

test('begins anew after Clear', async () => {
  const { playground, history, rows } = await ranTwice();
  await unfold(history);
  await history.getByRole('button', { name: 'Clear' }).click();
  expect(await history.locator('summary').innerText()).toMatch(/no runs/);
  expect(await runToEnd(playground)).toBe('done');
  await eventually(() => rows.allInnerTexts()).toEqual([expect.stringMatching(/^\s*1 · /)]);
});

test('holds no key, whatever field it was pasted into, and stores nothing', async () => {
  const { page, playground, history } = await ranTwice();
  await playground.prompt.fill(`Is ${goodKey} a key?`);
  server.next(stream(text(`You said ${goodKey}.`), finish('stop'), usageEvent));
  expect(await runToEnd(playground)).toBe('done');
  await unfold(history);
  await pick(history, 3).check();
  await pick(history, 1).check();
  await history.getByText('You said ••••••••.').waitFor();
  await history.getByText('Is •••••••• a key?').waitFor();
  expect(await history.evaluate((it) => it.outerHTML)).not.toContain(goodKey);
  const stored = await page.evaluate(() =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      globalThis.history.state,
    ]),
  );
  expect(stored).not.toMatch(/answer|prompt|gpt-4o/);
  await reload(page);
  expect(await find(page).history.count()).toBe(0);
});

test('shows markup of an answer and of a model’s name as text', async () => {
  const { playground, history } = await ranTwice();
  const markup = '<img src=x onerror=alert(1)>';
  await playground.model.fill(markup);
  server.next(streamed(markup));
  expect(await runToEnd(playground)).toBe('done');
  await unfold(history);
  await pick(history, 3).check();
  await pick(history, 2).check();
  await history.getByRole('group', { name: 'Answer of run 3' }).getByText(markup).waitFor();
  expect(await history.locator('img').count()).toBe(0);
  expect(await history.getByRole('cell', { name: markup }).count()).toBe(2);
});

test('keeps the runs of both examples, and opens each in its own', async () => {
  const { page, playground, history } = await ranTwice();
  const other = await findPlayground(page, titles.pdf);
  await attach(other, await pdf());
  expect(await runToEnd(other)).toBe('done');
  await unfold(history);
  await openRun(history, 2).click();
  await playground.region.waitFor();
  await openRun(history, 3).click();
  await other.region.waitFor();
  expect(await playground.region.isVisible()).toBe(false);
});

test('speaks Spanish on the Spanish page', async () => {
  const page = await stage.open('/es/playground/');
  await page.getByLabel(es['connection.key'], { exact: true }).fill(goodKey);
  const title = imageExample.title.es;
  const region = page.getByRole('region', { name: fill(es['playground.title'], { title }) });
  await region.locator('input[type=file]').setInputFiles(await image());
  await region.getByText('orange.png').first().waitFor();
  await region.getByRole('button', { name: es['playground.run'], exact: true }).click();
  const history = page.getByRole('region', { name: es['history.title'], exact: true });
  await unfold(history);
  await history.getByRole('table', { name: es['history.caption'] }).waitFor();
  const name = fill(es['history.openRun'], { number: 1 });
  await history.getByRole('button', { name, exact: true }).click();
  const opened = fill(es['history.opened'], { number: 1 });
  await history.getByText(opened, { exact: true }).waitFor();
});

test('stacks on a narrow screen, without making the page scroll sideways', async () => {
  const { page, history } = await ranTwice({ viewport: { width: 390, height: 844 } });
  await unfold(history);
  await pick(history, 1).check();
  await pick(history, 2).check();
  const first = await history.getByRole('group', { name: 'Answer of run 1' }).boundingBox();
  const second = await history.getByRole('group', { name: 'Answer of run 2' }).boundingBox();
  expect(second?.x).toBe(first?.x);
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(second?.y ?? 0);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths).toEqual([390, 390]);
});

test.each(['light', 'dark'] as const)('has no violations, %s', async (colorScheme) => {
  const { page, history } = await ranTwice({ colorScheme });
  await unfold(history);
  await pick(history, 1).check();
  await pick(history, 2).check();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('a run of text alone, opened again, speaks of no file', async () => {
  const page = await stage.open(paths.playground);
  const playground = await findPlayground(page, sayHello.title.en);
  expect(await runToEnd(playground)).toBe('done');
  const history = page.getByRole('region', { name: 'History', exact: true });
  await history.locator('summary').click();
  await history.getByRole('button', { name: 'Open run 1' }).click();
  const origin = playground.region.getByText(/^Run 1 of .*, opened from the history\./);
  await eventually(() => origin.innerText()).toMatch(/Nothing is sent before you press Run\.$/);
  expect(await origin.innerText()).not.toContain('file');
});
