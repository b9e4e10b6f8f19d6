import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { sizes } from '../support/in-window.ts';
import { findPlayground, paths, titles } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';

// Code that is higher than its frame says so, and is shown whole at a press.

const stage = useStage(() => []);
const places = ['/', paths.playground, paths.gpt4o];

test.each(sizes.flatMap((size) => places.map((path) => ({ ...size, path }))))(
  '$path, $width pixels wide: by keyboard, and back',
  async ({ path, ...viewport }) => {
    const page = await stage.open(path, { viewport });
    const { region } = await findPlayground(page, titles.image);
    const code = region.getByRole('group', { name: 'Python code', exact: true });
    const button = (name: string) => region.getByRole('button', { name, exact: true });
    const more = button('Show all lines');
    const isCut = () => code.evaluate((it) => it.scrollHeight > it.clientHeight + 1);
    const isFaded = () => code.evaluate((it) => getComputedStyle(it).maskImage !== 'none');
    await more.waitFor();
    expect(await isFaded()).toBe(true);
    // What looks closer is loaded once a reader turns to the card.
    await code.hover();
    expect([await isCut(), await more.getAttribute('aria-expanded')]).toEqual([true, 'false']);
    // At its end nothing is left to be seen.
    await eventually(async () => {
      await code.evaluate((it) => it.scrollTo(0, it.scrollHeight));
      return isFaded();
    }).toBe(false);

    await more.focus();
    await page.keyboard.press('Enter');
    const less = button('Show fewer lines');
    await less.waitFor();
    expect([await isCut(), await isFaded()]).toEqual([false, false]);
    expect(await less.getAttribute('aria-expanded')).toBe('true');
    expect(await less.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await more.waitFor();
    expect(await isCut()).toBe(true);
  },
);

test('code that fits has no button', async () => {
  const page = await stage.open(paths.playground, { viewport: { width: 1440, height: 2000 } });
  const { region } = await findPlayground(page, titles.image);
  await region.hover();
  const button = region.getByRole('button', { name: /^Show (all|fewer) lines$/ });
  await eventually(() => button.count()).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await button.waitFor();
  await page.setViewportSize({ width: 1440, height: 2000 });
  await button.waitFor({ state: 'hidden' });
});
