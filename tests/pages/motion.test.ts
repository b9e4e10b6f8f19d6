import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writtenPagesIn } from '../support/pages.ts';
import { findPlayground, paths, titles } from '../support/playground.ts';
import { dist } from '../support/site.ts';
import { useStage } from '../support/stage.ts';
import { reaches } from '../support/states.ts';

// Who asks for less motion gets none.

const stage = useStage(() => []);
const open = (path: string) => stage.open(path, { reducedMotion: 'reduce' });

/** What on a page would move for longer than a blink, or is moving, and what would scroll by itself. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isLong = (times: string) =>
      times.split(', ').some((time) => Number.parseFloat(time) > 0.01);
    const kinds = [undefined, '::before', '::after'];
    const moves = [...document.querySelectorAll('*')].flatMap((element) =>
      kinds.flatMap((kind) => {
        const its = getComputedStyle(element, kind);
        const moves =
          (isLong(its.animationDuration) && its.animationName !== 'none') ||
          isLong(its.transitionDuration) ||
          its.scrollBehavior === 'smooth';
        return moves ? [`${element.localName}.${element.className}${kind ?? ''}`] : [];
      }),
    );
    const running = document.getAnimations().map(({ id }) => `running ${id}`);
    return [...new Set([...moves, ...running])];
  });

test.each([...writtenPagesIn(dist), '/404.html'])('%s', async (path) => {
  expect(await moving(await open(path))).toEqual([]);
});

test('without the wish, there is motion to be found', async () => {
  const page = await stage.open('/', { reducedMotion: 'no-preference' });
  expect((await moving(page)).length).toBeGreaterThan(0);
});

test('a playground while it runs, pointed at and done', async () => {
  const page = await open(paths.playground);
  const playground = await findPlayground(page, titles.image);
  await playground.run.click();
  await reaches(playground.region, 'running');
  const during = await moving(page);
  expect(await playground.region.getAttribute('data-state')).toBe('running');
  expect(during).toEqual([]);
  await reaches(playground.region, 'done');
  await playground.region.getByRole('tab', { name: 'Response' }).hover();
  expect(await moving(page)).toEqual([]);
});

test('dialogs, and a jump within a page', async () => {
  const page = await open(paths.concepts);
  await page.getByRole('button', { name: /^Search/ }).click();
  await page.keyboard.type('key');
  await page.locator('.pagefind-ui__result a').first().waitFor();
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const end = await page.evaluate(() => {
    location.hash = '#terminal';
    return scrollY;
  });
  expect(end).toBeGreaterThan(1000);
  expect(await page.evaluate(() => scrollY)).toBe(end);
});
