import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/api/providers/index.ts';
import { failures } from '../../src/labs/terminal/failures.ts';
import { printFirstCall, type ShellId, shells } from '../../src/labs/terminal/shells.ts';
import { systems } from '../../src/labs/terminal/system.ts';
import { en } from '../../src/strings/en/index.ts';
import { eventually } from '../support/eventually.ts';
import { clipboardOf, findPlayground, paths, titles } from '../support/playground.ts';
import { type Opening, useStage } from '../support/stage.ts';

const stage = useStage(() => []);

async function openLab(opening?: Opening): Promise<{ page: Page; lab: Locator }> {
  const page = await stage.open(paths.concepts, opening);
  return { page, lab: page.getByRole('region', { name: 'Try it: Terminal' }) };
}

const tab = (lab: Locator, name: string) => lab.getByRole('tab', { name, exact: true });
const shellNames = { bash: 'bash or zsh', powershell: 'PowerShell' } as const;
const callIn = (lab: Locator) => lab.getByRole('group', { name: 'The call', exact: true });
/** The line of the list that is marked. */
const markedLine = (lab: Locator) => lab.locator('dl .marked');

const agents = {
  Windows:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
  macOS: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15',
  Linux: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
} as const;

describe('the system', () => {
  test.each(Object.values(systems))('$label is found out, and brings its shell', async (system) => {
    const { lab } = await openLab({ userAgent: agents[system.label] });
    const chosen = async () => [
      await tab(lab, system.label).getAttribute('aria-selected'),
      await tab(lab, shellNames[system.shell]).getAttribute('aria-selected'),
    ];
    await eventually(chosen).toEqual(['true', 'true']);
    expect(await lab.getByRole('tabpanel').count()).toBe(2);
    expect(await lab.getByRole('tabpanel', { name: system.label }).isVisible()).toBe(true);
  });

  test('of a phone leaves the first one', async () => {
    const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15';
    const { page, lab } = await openLab({ userAgent });
    await page.waitForLoadState('load');
    expect(await tab(lab, 'Windows').getAttribute('aria-selected')).toBe('true');
  });

  test('is switched with the arrow keys, and the shell with it', async () => {
    const { page, lab } = await openLab({ userAgent: agents.Windows });
    await tab(lab, 'Windows').focus();
    await page.keyboard.press('ArrowRight');
    await lab.getByRole('tabpanel', { name: 'macOS' }).getByText('Terminal').first().waitFor();
    await eventually(() => tab(lab, 'bash or zsh').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    await eventually(() => tab(lab, 'PowerShell').getAttribute('aria-selected')).toBe('true');
  });
});

describe.each(Object.keys(shells) as ShellId[])('%s', (shell) => {
  const code = printFirstCall(shells[shell].language, main.baseUrl);

  test('the call is printed to the byte, and copied so', async () => {
    const { page, lab } = await openLab();
    await tab(lab, shellNames[shell]).click();
    expect(await callIn(lab).textContent()).toBe(code);
    const playground = await findPlayground(page, titles.image);
    await lab.getByRole('button', { name: 'Copy the call' }).click();
    expect(await clipboardOf(playground)).toBe(code);
    await lab.getByRole('button', { name: 'Copy the line' }).click();
    expect(await clipboardOf(playground)).toBe(shells[shell].setKey);
    expect(await lab.getByRole('group', { name: 'What it prints' }).textContent()).toBe(
      shells[shell].output,
    );
  });

  test('each part is marked with its sentence when it is focused, and says it', async () => {
    const { page, lab } = await openLab();
    await tab(lab, shellNames[shell]).click();
    const parts = await callIn(lab).getByRole('link').all();
    expect(parts.length).toBe(shells[shell].parts.length);
    await parts[0]?.focus();
    for (const part of parts) {
      const line = (await part.getAttribute('href'))?.slice(1) ?? '';
      expect(await part.evaluate((element) => element === document.activeElement)).toBe(true);
      await eventually(() => markedLine(lab).getAttribute('id')).toBe(line);
      const said = await page.locator(`[id="${await part.getAttribute('aria-describedby')}"]`);
      expect(await said.textContent()).toBe(
        en[line.replaceAll('-', '.') as keyof typeof en].replaceAll('`', ''),
      );
      await page.keyboard.press('Tab');
    }
    await eventually(() => markedLine(lab).count()).toBe(0);
  });
});

test('pointing at a part marks its line, and at a line its part', async () => {
  const { lab } = await openLab();
  await tab(lab, 'bash or zsh').click();
  const url = callIn(lab).getByRole('link', { name: main.baseUrl });
  await url.hover();
  await eventually(() => markedLine(lab).innerText()).toContain('base URL');
  await lab.getByText('A second header').hover();
  await eventually(() => callIn(lab).locator('.marked').innerText()).toContain('Content-Type');
  await lab.getByText('The braces of the body').filter({ visible: true }).hover();
  await eventually(() => callIn(lab).locator('.marked').allInnerTexts()).toEqual(['{', '}']);
});

test('Enter on a part goes to its line and leaves the address alone', async () => {
  const { page, lab } = await openLab({ viewport: { width: 390, height: 500 } });
  await tab(lab, 'bash or zsh').click();
  await callIn(lab).getByRole('link', { name: 'JSON', exact: true }).focus();
  await eventually(() => markedLine(lab).count()).toBe(1);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('terminal-bash-end');
  const seen = () =>
    markedLine(lab).evaluate((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await eventually(seen).toBe(true);
  expect(new URL(page.url()).hash).toBe('');
});

test('without scripts every step, call, sentence and failure can be read', async () => {
  const { lab } = await openLab({ javaScriptEnabled: false });
  for (const { label } of Object.values(systems)) {
    expect(await lab.locator('.panel-name', { hasText: label }).isVisible()).toBe(true);
  }
  const keys = await lab.locator('kbd:visible').allInnerTexts();
  for (const key of ['Win', 'Command', 'Super']) expect(keys).toContain(key);
  for (const { language } of Object.values(shells)) {
    const code = printFirstCall(language, main.baseUrl);
    const shown = callIn(lab).filter({ hasText: code.slice(0, 20) });
    expect(await shown.isVisible()).toBe(true);
    expect(await shown.textContent()).toBe(code);
  }
  expect(await lab.locator('.parts dd:visible').count()).toBe(
    Object.values(shells).flatMap(({ parts }) => parts.map(([id]) => id)).length,
  );
  expect(await lab.getByRole('button').count()).toBe(0);
  for (const { id, sees } of failures) {
    await lab
      .locator('summary')
      .filter({ hasText: en[`terminal.${id}`] })
      .click();
    expect(await lab.getByText(sees[0], { exact: true }).isVisible()).toBe(true);
  }
});

test('fits 390 pixels, with targets for a finger', async () => {
  const viewport = { width: 390, height: 844 };
  const { page, lab } = await openLab({ viewport, hasTouch: true, isMobile: true });
  await lab
    .locator('details')
    .evaluateAll((all) => all.map((each) => each.setAttribute('open', '')));
  for (const name of Object.values(shellNames)) {
    await tab(lab, name).tap();
    const wide = await lab.evaluate((element) =>
      [...element.querySelectorAll('*')]
        .filter((each) => !each.matches('dt, dt *') && each.scrollWidth > each.clientWidth + 1)
        .filter((each) => getComputedStyle(each).display !== 'inline')
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
    const low = (what: string, least: number) =>
      lab
        .locator(what)
        .filter({ visible: true })
        .evaluateAll(
          (all, px) =>
            all.map((each) => each.getBoundingClientRect().height).filter((it) => it < px),
          least,
        );
    expect(await low('button, summary', 44)).toEqual([]);
    // A link in a line of text is as tall as the lines allow.
    expect(await low('pre a', 24)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await callIn(lab).getByRole('link').first().tap();
  await eventually(() => markedLine(lab).count()).toBe(1);
});

test('what marks the parts is loaded when the reader turns to the lab', async () => {
  const { page, lab } = await openLab();
  await page.waitForLoadState('networkidle');
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const before = await loaded();
  await lab.getByRole('heading', { name: 'Open a terminal' }).hover();
  await eventually(async () => (await loaded()).length).toBeGreaterThan(before.length);
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('axe finds nothing', async () => {
    const { page, lab } = await openLab({ colorScheme });
    await lab
      .locator('details')
      .evaluateAll((all) => all.map((each) => each.setAttribute('open', '')));
    for (const name of Object.values(shellNames)) {
      await tab(lab, name).click();
      await callIn(lab).getByRole('link').first().focus();
      await eventually(() => markedLine(lab).count()).toBe(1);
      const { violations } = await new AxeBuilder({ page })
        .include('[data-lab="terminal"]')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});
