import type { Page } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import { attach, connect, findPlayground, paths, titles } from '../support/playground.ts';
import { finish, type Step, stall, stream, text } from '../support/provider-answers.ts';
import { inFirefox, useStage } from '../support/stage.ts';
import { ends, hanging, reaches, sinceClick } from '../support/states.ts';
import { startStrictServer } from '../support/strict-server.ts';

// Volume through the whole playground: the SDK, the inspector and the answer at once.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const png = await image();
const MB = 1_000_000;

async function opened() {
  const page = await stage.open(paths.concepts);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, png);
  return { page, playground };
}

declare global {
  var __longest: number;
}

/** Begins to note the longest task of a page. */
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    globalThis.__longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.__longest = Math.max(globalThis.__longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
const longestTask = (page: Page) => page.evaluate(() => globalThis.__longest);

/** `count` deltas, many to a write. */
function deltas(words: string, count: number): Step[] {
  const batch = 500;
  return Array.from({ length: count / batch }, () => text(words).repeat(batch));
}

test.each([
  ['10 MB in 100,000 deltas', deltas('word '.repeat(20), 100_000), 10 * MB],
  ['10 MB in 1,000 deltas', deltas('words of a line\n'.repeat(625), 1000), 10 * MB],
  ['a delta of 8 MB', [text('a word. '.repeat(MB))], 8 * MB],
])('%s', async (_name, steps, length) => {
  const { page, playground } = await opened();
  server.next(stream(...steps, finish('stop')));
  await watchTasks(page);
  await playground.run.click();
  expect(await ends(playground.region)).toBe('done');
  await eventually(() => playground.answer.getAttribute('aria-busy')).toBe('false');
  // Firefox tells of no long task.
  if (!inFirefox()) expect(await longestTask(page)).toBeLessThan(hanging);
  const shown = await playground.answer.evaluate(({ textContent }) => textContent.length);
  expect(shown).toBeGreaterThan(length * 0.99);
});

test('Stop in the midst of it', async () => {
  const { playground } = await opened();
  server.next(stream(...deltas('word '.repeat(20), 50_000), stall));
  await playground.run.click();
  await playground.answer.getByText('it is too long to format').waitFor();
  await playground.stop.click();
  await reaches(playground.region, 'stopped');
  const after = await sinceClick(playground.region);
  expect(after).toBeLessThan(hanging);
});
