import type { Locator } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { connect, findPlayground, paths, runToEnd, titles } from '../support/playground.ts';
import { problem } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// Form at the left, answer and code at the right: each has room for what is in it.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const open = async (viewport: { width: number; height: number }) =>
  findPlayground(await stage.open(paths.playground, { viewport }), titles.image);

/** How many pixels of an element can be seen in the boxes around it. */
const seenOf = (element: Locator) =>
  element.evaluate((each) => {
    let { top, bottom } = each.getBoundingClientRect();
    for (let box = each.parentElement; box; box = box.parentElement) {
      if (getComputedStyle(box).overflowY === 'visible') continue;
      const around = box.getBoundingClientRect();
      [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
    }
    return bottom - top;
  });

describe.each([
  { width: 1100, height: 800 },
  { width: 1440, height: 900 },
])('at $width × $height', (viewport) => {
  test('code is there under an answer, and under a failure', async () => {
    const playground = await open(viewport);
    const code = playground.region.getByRole('tabpanel').filter({ visible: true }).locator('pre');
    expect(await runToEnd(playground)).toBe('done');
    expect(await seenOf(code)).toBeGreaterThan(100);
    await connect(playground.page);
    server.next(problem(429, 'Too many', { 'retry-after': '20' }));
    expect(await runToEnd(playground)).toBe('failed');
    expect(await seenOf(code)).toBeGreaterThan(100);
  });

  test('all tabs are in sight, and nothing in the request lies on what follows it', async () => {
    const playground = await open(viewport);
    expect(await runToEnd(playground)).toBe('done');
    const { region } = playground;
    const [list, last] = await Promise.all(
      [region.getByRole('tablist'), region.getByRole('tab').last()].map((each) =>
        each.boundingBox(),
      ),
    );
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(
      (list?.x ?? 0) + (list?.width ?? 0),
    );
    await region.getByRole('tab', { name: 'Request', exact: true }).click();
    const panel = region.getByRole('tabpanel', { name: 'Request', exact: true });
    const edges = await panel.evaluate((each) =>
      [...each.children].map((child) => {
        const inside = [child, ...child.querySelectorAll('*')];
        const boxes = inside.map((element) => element.getBoundingClientRect());
        return [
          Math.min(...boxes.map(({ top }) => top)),
          Math.max(...boxes.map(({ bottom }) => bottom)),
        ] as const;
      }),
    );
    expect(edges.length).toBeGreaterThan(2);
    const onEachOther = edges.slice(1).filter(([top], at) => top < (edges[at]?.[1] ?? 0) - 1);
    expect(onEachOther).toEqual([]);
    // What is needed before a program runs says nothing of a request.
    expect(await region.getByText('Before you run:').isVisible()).toBe(false);
  });
});

test('the line under the figures turns where the first token came, and is gone with the next run', async () => {
  const playground = await open({ width: 1440, height: 900 });
  const bar = playground.region.locator('[data-part="figures-bar"]');
  const line = () => bar.evaluate((each) => getComputedStyle(each).backgroundImage);
  expect(await line()).toBe('none');
  expect(await runToEnd(playground)).toBe('done');
  const [, first, total] =
    /first token ([\d.]+) s.*total ([\d.]+) s/s.exec(await bar.innerText()) ?? [];
  const [, place] = /([\d.]+)%/.exec(await line()) ?? [];
  expect(Math.abs(Number(place) - (100 * Number(first)) / Number(total))).toBeLessThan(3);
  await connect(playground.page);
  server.next(problem(401, 'No such key'));
  expect(await runToEnd(playground)).toBe('failed');
  expect(await line()).toBe('none');
});

test('at 390 pixels Request and Response are in sight beside the languages', async () => {
  const { region } = await open({ width: 390, height: 844 });
  for (const tab of await region.getByRole('tab').all()) {
    const { x = 0, width = 0 } = (await tab.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
  }
});

test('a prompt in Arabic is set from the right', async () => {
  const { page, prompt } = await open({ width: 1440, height: 900 });
  await prompt.fill('ما هذا الحيوان؟');
  // What is selected of it is marked: where, a picture tells.
  await prompt.selectText();
  const box = await prompt.boundingBox();
  if (!box) throw new Error('The prompt is not shown.');
  const half = { ...box, y: box.y + 4, height: 24, width: box.width / 2 };
  const [left, right] = [
    await page.screenshot({ clip: { ...half, x: box.x + 4, width: half.width - 4 } }),
    await page.screenshot({ clip: { ...half, x: box.x + half.width, width: half.width - 4 } }),
  ];
  // An empty half is a few dozen bytes of PNG more than nothing.
  expect(right.length).toBeGreaterThan(2 * left.length);
});
