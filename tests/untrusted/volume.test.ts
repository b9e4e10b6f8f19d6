import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inFirefox } from '../support/stage.ts';
import { hanging } from '../support/states.ts';
import { openStage, type Stage } from './stage.ts';

// However much text comes, and however it is cut: the page does not hang.

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

interface Feed {
  /** Repeated up to `length` characters. */
  readonly text: string;
  readonly length: number;
  /** Characters a delta. */
  readonly delta: number;
}

/**
 * Shows a text as a stream of deltas, and tells the longest task in milliseconds and how much was shown in the end.
 * Firefox tells of no long task.
 */
const longestTask = (page: Page, feed: Feed) =>
  page.evaluate(async ({ text, length, delta }) => {
    const { createFormatter, createRendering, fresh } = globalThis.__answers;
    const whole = text.repeat(Math.ceil(length / text.length)).slice(0, length);
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const box = fresh();
    box.style.cssText =
      'max-block-size: 32rem; overflow-y: auto; white-space: pre-wrap; overflow-wrap: anywhere';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.plain { content-visibility: auto; contain-intrinsic-block-size: auto 20rem }',
    );
    document.adoptedStyleSheets = [sheet];
    await frame();

    let longest = 0;
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    watch.observe({ entryTypes: ['longtask'] });
    const rendering = createRendering(box, createFormatter());
    let turn = performance.now();
    for (let from = 0; from < whole.length; from += delta) {
      rendering.append(whole.slice(from, from + delta));
      if (performance.now() - turn < 12) continue;
      await new Promise((resume) => setTimeout(resume));
      turn = performance.now();
    }
    await frame();
    const began = performance.now();
    const finished = rendering.finish();
    const stopped = performance.now() - began;
    await finished;
    await frame();
    await frame();
    watch.disconnect();
    const note = box.querySelector('.note')?.textContent ?? '';
    return { longest, stopped, shown: box.textContent.length - note.length, note };
  }, feed);

const MB = 1_000_000;

const prose = 'A **bold** word, `code`, and a [link](https://example.com/a).\n\n- one\n- two\n\n';

test.each([
  ['10 MB of lines', { text: 'The quick brown fox jumps.\n', length: 10 * MB, delta: 1000 }],
  ['10 MB without a break', { text: 'x', length: 10 * MB, delta: 1000 }],
  ['10 MB of right-to-left text', { text: 'שלום עולם ', length: 10 * MB, delta: 1000 }],
  ['an 8 MB delta', { text: 'The quick brown fox. ', length: 8 * MB, delta: 8 * MB }],
  ['100,000 deltas of a character', { text: 'a word\n', length: 100_000, delta: 1 }],
  ['100,000 deltas of a hundred', { text: 'a word ', length: 10 * MB, delta: 100 }],
])('%s', async (_name, feed: Feed) => {
  const { longest, stopped, shown, note } = await longestTask(stage.page, feed);
  if (!inFirefox()) expect(longest).toBeLessThan(hanging);
  expect(stopped).toBeLessThan(hanging);
  expect(shown).toBe(feed.length);
  expect(note !== '').toBe(feed.length > 100_000);
});

test.each([
  ['dense Markdown', { text: prose, length: 100_000, delta: 50 }],
  ['dense Markdown at once', { text: prose, length: 100_000, delta: 100_000 }],
  ['one table of 19,000 nodes', { text: '|a|b|c|\n|-|-|-|\n', length: 20_000, delta: 20_000 }],
  ['a paragraph of 19,000 nodes', { text: '**a** ', length: 37_000, delta: 37_000 }],
  ['one table', { text: '|a|b|c|\n|-|-|-|\n', length: 60_000, delta: 60_000 }],
  ['one wide table', { text: '|-', length: 60_000, delta: 500 }],
  ['one list that goes on', { text: '- *a* **b** `c`\n', length: 100_000, delta: 100 }],
  ['one paragraph of words in bold', { text: '**a** ', length: 60_000, delta: 100 }],
  ['brackets', { text: '[', length: 100_000, delta: 100_000 }],
  ['quotes in quotes', { text: '> ', length: 100_000, delta: 100_000 }],
  ['emphasis that never ends', { text: '*a **a ', length: 100_000, delta: 100_000 }],
  ['invisible characters', { text: 'a\u200b', length: 2 * MB, delta: 1000 }],
])('%s', async (_name, feed: Feed) => {
  const { longest, stopped } = await longestTask(stage.page, feed);
  if (!inFirefox()) expect(longest).toBeLessThan(hanging);
  expect(stopped).toBeLessThan(hanging);
});
