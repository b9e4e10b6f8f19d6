import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { emptyFile, image } from '../support/files.ts';
import { writtenPagesIn } from '../support/pages.ts';
import {
  asksForFile,
  asksForKey,
  attach,
  chooseHost,
  connect,
  findPlayground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { problem, stall, stream, text } from '../support/provider-answers.ts';
import { dist } from '../support/site.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// No violations, on any page and in any state, light and dark.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
afterAll(() => server.close());

const pages = [...writtenPagesIn(dist), '/404.html', '/sheet/'];

/** In a whole page, all rules, unless told otherwise. */
async function expectNoViolations(
  page: Page,
  { within = 'html', rules }: { within?: string; rules?: readonly string[] | undefined } = {},
): Promise<void> {
  const axe = new AxeBuilder({ page }).include(within);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found).toEqual([]);
}

test.each(pages)('%s', async (path) => {
  const page = await stage.open(path, { colorScheme: 'light' });
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  await expectNoViolations(page);

  // In the dark the same elements have other colours, and nothing else is other.
  await page.emulateMedia({ colorScheme: 'dark' });
  await eventually(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  await expectNoViolations(page, { rules: ofColour });
});

/** In these alone can light and dark differ. */
const ofColour = ['color-contrast', 'link-in-text-block'];

describe.each([
  { colorScheme: 'light' as const, rules: undefined },
  { colorScheme: 'dark' as const, rules: ofColour },
])('$colorScheme', ({ colorScheme, rules }) => {
  test('a playground open, refusing a file, asking for what is missing, running, done and failed', async () => {
    const page = await stage.open(paths.gpt4o, { colorScheme });
    const playground = await findPlayground(page, titles.image);
    const check = () => expectNoViolations(page, { within: '.live', rules });
    await check();

    await playground.remove.click();
    await playground.file.setInputFiles(emptyFile);
    await playground.fileProblem.waitFor();
    await playground.run.click();
    await asksForFile(playground);
    await check();

    await chooseHost(page);
    await playground.run.click();
    await asksForKey(playground);
    await check();

    await connect(page);
    await attach(playground, await image());
    server.next(stream(text('So far'), stall));
    await playground.run.click();
    await playground.answer.getByText('So far').waitFor();
    await check();
    await playground.stop.click();
    await playground.run.waitFor();

    expect(await runToEnd(playground)).toBe('done');
    await check();

    server.next(problem(429, 'Slow down', { 'retry-after': '60' }));
    expect(await runToEnd(playground)).toBe('failed');
    await check();
  });
});
