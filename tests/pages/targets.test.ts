import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writtenPagesIn } from '../support/pages.ts';
import {
  asksForFile,
  connect,
  findPlayground,
  paths,
  runToEnd,
  titles,
  useSandbox,
} from '../support/playground.ts';
import { dist } from '../support/site.ts';
import { useStage } from '../support/stage.ts';

// What can be pressed is large enough: 24 pixels with a mouse (WCAG 2.5.8), 44 under a finger, before a run and after.

const stage = useStage(() => []);
const size = { width: 375, height: 812 };
const pages = [...writtenPagesIn(dist), '/404.html'];

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** What the rule of axe finds too small, or too close to another. */
async function tooSmall(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)));
}

/** Controls that a finger would miss: under 44 pixels high or wide. */
const tooSmallForFingers = (page: Page) =>
  page
    .locator(
      'button, summary, select, input:not([type="file"]), textarea, [role="tab"], label:has(input[type="checkbox"])',
    )
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        // A check box is pressed by its label as well; the buttons of code blocks show with a mouse alone.
        .filter((control) => !control.matches('[type="checkbox"]') && !control.closest('.copy'))
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box: { width, height } }) => height > 0 && (height < 43.5 || width < 43.5))
        .map(
          ({ control, box: { width, height } }) =>
            `${control.outerHTML.slice(0, 120)} ${width} × ${height}`,
        ),
    );

describe.each([
  ['a mouse', { viewport: size }, tooSmall],
  ['a finger', { viewport: size, hasTouch: true, isMobile: true }, tooSmallForFingers],
  ['a finger, by the rule of axe', { viewport: size, hasTouch: true, isMobile: true }, tooSmall],
] as const)('with %s', (_, opening, found) => {
  test.each(pages)('%s', async (path) => {
    const page = await stage.open(path, opening);
    await unfold(page);
    expect(await found(page)).toEqual([]);
  });

  test.each([paths.gpt4o, paths.playground, paths.concepts])(
    '%s without a file, with a key, after a run, in each panel',
    async (path) => {
      const page = await stage.open(path, opening);
      const playground = await findPlayground(page, titles.image);
      await playground.remove.click();
      await playground.run.click();
      await asksForFile(playground);
      expect(await found(page)).toEqual([]);
      await connect(page);
      await playground.sample.click();
      await playground.region.getByRole('button', { name: 'Replace', exact: true }).waitFor();
      expect(await found(page)).toEqual([]);
      await useSandbox(page);
      expect(await runToEnd(playground)).toBe('done');
      await unfold(page);
      expect(await found(page)).toEqual([]);
      for (const name of ['Request', 'Response', 'Python']) {
        await playground.region.getByRole('tab', { name, exact: true }).click();
        expect(await found(page)).toEqual([]);
      }
    },
  );
});
