import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { failures } from '../../src/labs/terminal/failures.ts';
import { systems } from '../../src/labs/terminal/system.ts';
import { en } from '../../src/strings/en/index.ts';
import { eventually } from '../support/eventually.ts';
import { openLab } from '../support/labs.ts';
import { paths } from '../support/playground.ts';
import { type Opening, useStage } from '../support/stage.ts';

// The lab of the term: ways to open a terminal, and what can go wrong in it.

const stage = useStage(() => []);

async function opened(opening?: Opening): Promise<{ page: Page; lab: Locator }> {
  const page = await stage.open(paths.concepts, opening);
  return { page, lab: await openLab(page, 'terminal') };
}

const tab = (lab: Locator, name: string) => lab.getByRole('tab', { name, exact: true });

const agents = {
  Windows:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
  macOS: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15',
  Linux: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
} as const;

describe('the system', () => {
  test.each(Object.values(systems))('$label is found out', async ({ label }) => {
    const { lab } = await opened({ userAgent: agents[label] });
    await eventually(() => tab(lab, label).getAttribute('aria-selected')).toBe('true');
    expect(await lab.getByRole('tabpanel').count()).toBe(1);
    expect(await lab.getByRole('tabpanel', { name: label }).isVisible()).toBe(true);
  });

  test('of a phone leaves the first one', async () => {
    const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15';
    const { page, lab } = await opened({ userAgent });
    await page.waitForLoadState('networkidle');
    expect(await tab(lab, 'Windows').getAttribute('aria-selected')).toBe('true');
  });

  test('is switched with the arrow keys', async () => {
    const { page, lab } = await opened({ userAgent: agents.Windows });
    await tab(lab, 'Windows').focus();
    await page.keyboard.press('ArrowRight');
    await lab.getByRole('tabpanel', { name: 'macOS' }).getByText('Terminal').first().waitFor();
    await page.keyboard.press('ArrowLeft');
    await lab.getByRole('tabpanel', { name: 'Windows' }).getByText('PowerShell').waitFor();
  });
});

test('without scripts every step and failure can be read', async () => {
  const { lab } = await opened({ javaScriptEnabled: false });
  for (const { label } of Object.values(systems)) {
    expect(await lab.locator('.panel-name', { hasText: label }).isVisible()).toBe(true);
  }
  const keys = await lab.locator('kbd:visible').allInnerTexts();
  for (const key of ['Win', 'Command', 'Super']) expect(keys).toContain(key);
  expect(await lab.getByRole('button').count()).toBe(0);
  for (const { id, sees } of failures) {
    await lab
      .locator('summary')
      .filter({ hasText: en[`terminal.${id}`] })
      .click();
    expect(await lab.getByText(sees[0], { exact: true }).isVisible()).toBe(true);
  }
});

const openAll = (lab: Locator) =>
  lab.locator('details').evaluateAll((all) => all.map((each) => each.setAttribute('open', '')));

test('fits 390 pixels, with targets for a finger', async () => {
  const viewport = { width: 390, height: 844 };
  const { page, lab } = await opened({ viewport, hasTouch: true, isMobile: true });
  await openAll(lab);
  for (const { label } of Object.values(systems)) {
    await tab(lab, label).tap();
    const low = await lab
      .locator('button, summary')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().height).filter((height) => height < 44),
      );
    expect(low).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
  const { page, lab } = await opened({ colorScheme });
  await openAll(lab);
  const { violations } = await new AxeBuilder({ page }).include('[data-lab="terminal"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
