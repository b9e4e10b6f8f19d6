import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { writtenPagesIn } from '../../bench/page/pages.ts';
import { emptyFile, image } from '../support/files.ts';
import { attach, connect, findPlayground, paths, runToEnd, titles } from '../support/playground.ts';
import { problem, stall, stream, text } from '../support/provider-answers.ts';
import { dist } from '../support/site.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// No violations, on any page and in any state, light and dark.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
afterAll(() => server.close());

const pages = [...writtenPagesIn(dist), '/404.html'];

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found).toEqual([]);
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(pages)('%s', async (path) => {
    const page = await stage.open(path, { colorScheme });
    expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
    await expectNoViolations(page);
  });

  test('a playground open, refusing a file, running, done and failed', async () => {
    const page = await stage.open(paths.concepts, { colorScheme });
    const playground = await findPlayground(page, titles.image);
    await expectNoViolations(page);

    await playground.file.setInputFiles(emptyFile);
    await playground.fileProblem.waitFor();
    await playground.run.click();
    await expectNoViolations(page);

    await connect(page);
    await attach(playground, await image());
    server.next(stream(text('So far'), stall));
    await playground.run.click();
    await playground.answer.getByText('So far').waitFor();
    await expectNoViolations(page);
    await playground.stop.click();
    await playground.run.waitFor();

    expect(await runToEnd(playground)).toBe('done');
    await expectNoViolations(page);

    server.next(problem(429, 'Slow down', { 'retry-after': '60' }));
    expect(await runToEnd(playground)).toBe('failed');
    await expectNoViolations(page);
  });
});
