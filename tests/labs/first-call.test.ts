import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/api/providers/index.ts';
import { printFirstCall, type ShellId, shells } from '../../src/labs/terminal/shells.ts';
import { en } from '../../src/strings/en/index.ts';
import { eventually } from '../support/eventually.ts';
import { type Opening, useStage } from '../support/stage.ts';

// The first call taken apart, on Setting up.

const stage = useStage(() => []);

async function openCall(opening?: Opening): Promise<{ page: Page; call: Locator }> {
  const page = await stage.open('/quickstart/setting-up/', opening);
  const call = page.locator('details.first-call');
  await call.locator('summary').click();
  return { page, call };
}

const tab = (call: Locator, shell: ShellId) =>
  call.getByRole('tab', { name: en[`terminal.shell.${shell}`], exact: true });
const codeIn = (call: Locator) => call.getByRole('group', { name: 'The call', exact: true });
/** What is on the clipboard: pasted, as no page of the site may read it. */
async function clipboardOf(page: Page): Promise<string> {
  await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
  const field = page.locator('body > textarea');
  await field.press('ControlOrMeta+V');
  return field.inputValue();
}
/** The line of the list that is marked. */
const markedLine = (call: Locator) => call.locator('dl .marked');

describe.each(Object.keys(shells) as ShellId[])('%s', (shell) => {
  const code = printFirstCall(shells[shell].language, main.baseUrl);

  test('the call is printed to the byte, and copied so', async () => {
    const { page, call } = await openCall();
    await tab(call, shell).click();
    expect(await codeIn(call).textContent()).toBe(code);
    await call.getByRole('button', { name: 'Copy the call' }).click();
    await call.locator('[data-said="Copied"]').waitFor();
    expect(await clipboardOf(page)).toBe(code);
    expect(await call.getByRole('group', { name: 'What it prints' }).textContent()).toBe(
      shells[shell].output,
    );
  });

  test('each part is marked with its sentence when it is focused, and says it', async () => {
    const { page, call } = await openCall();
    await tab(call, shell).click();
    const parts = await codeIn(call).getByRole('link').all();
    expect(parts.length).toBe(shells[shell].parts.length);
    await parts[0]?.focus();
    for (const part of parts) {
      const line = (await part.getAttribute('href'))?.slice(1) ?? '';
      expect(await part.evaluate((element) => element === document.activeElement)).toBe(true);
      await eventually(() => markedLine(call).getAttribute('id')).toBe(line);
      const said = await page.locator(`[id="${await part.getAttribute('aria-describedby')}"]`);
      expect(await said.textContent()).toBe(
        en[line.replace('call-', 'terminal.').replace('-', '.') as keyof typeof en].replaceAll(
          '`',
          '',
        ),
      );
      await page.keyboard.press('Tab');
    }
    await eventually(() => markedLine(call).count()).toBe(0);
  });
});

test('pointing at a part marks its line, and at a line its part', async () => {
  const { call } = await openCall();
  await tab(call, 'bash').click();
  const url = codeIn(call).getByRole('link', { name: main.baseUrl });
  await url.hover();
  await eventually(() => markedLine(call).innerText()).toContain('base URL');
  await call.getByText('A second header').hover();
  await eventually(() => codeIn(call).locator('.marked').innerText()).toContain('Content-Type');
  await call.getByText('The braces of the body').filter({ visible: true }).hover();
  await eventually(() => codeIn(call).locator('.marked').allInnerTexts()).toEqual(['{', '}']);
});

test('Enter on a part goes to its line and leaves the address alone', async () => {
  const { page, call } = await openCall({ viewport: { width: 390, height: 500 } });
  await tab(call, 'bash').click();
  await codeIn(call).getByRole('link', { name: 'JSON', exact: true }).focus();
  await eventually(() => markedLine(call).count()).toBe(1);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('call-bash-end');
  const seen = () =>
    markedLine(call).evaluate((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await eventually(seen).toBe(true);
  expect(new URL(page.url()).hash).toBe('');
});

test('without scripts every call and sentence can be read', async () => {
  const { call } = await openCall({ javaScriptEnabled: false });
  for (const { language } of Object.values(shells)) {
    const code = printFirstCall(language, main.baseUrl);
    const shown = codeIn(call).filter({ hasText: code.slice(0, 20) });
    expect(await shown.isVisible()).toBe(true);
    expect(await shown.textContent()).toBe(code);
  }
  expect(await call.locator('.parts dd:visible').count()).toBe(
    Object.values(shells).flatMap(({ parts }) => parts.map(([id]) => id)).length,
  );
  expect(await call.getByRole('button').count()).toBe(0);
});

test('what marks the parts is loaded when the reader opens it', async () => {
  const page = await stage.open('/quickstart/setting-up/');
  await page.waitForLoadState('networkidle');
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const before = await loaded();
  await page.locator('.first-call summary').hover();
  expect(await loaded()).toEqual(before);
  await page.locator('.first-call summary').click();
  await eventually(async () => (await loaded()).length).toBeGreaterThan(before.length);
});

test('the shell is that of the tabs above', async () => {
  const { page, call } = await openCall();
  const above = page.locator('starlight-tabs[data-sync-key="shell"]').first();
  await above.getByRole('tab', { name: 'PowerShell' }).click();
  await eventually(() => tab(call, 'powershell').getAttribute('aria-selected')).toBe('true');
});

test('fits 390 pixels, with targets for a finger', async () => {
  const viewport = { width: 390, height: 844 };
  const { page, call } = await openCall({ viewport, hasTouch: true, isMobile: true });
  for (const shell of Object.keys(shells) as ShellId[]) {
    await tab(call, shell).tap();
    const wide = await call.evaluate((element) =>
      [...element.querySelectorAll('*')]
        .filter((each) => !each.matches('dt, dt *') && each.scrollWidth > each.clientWidth + 1)
        .filter((each) => getComputedStyle(each).display !== 'inline')
        .filter((each) => !each.closest('.tablist-wrapper'))
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
    const low = (what: string, least: number) =>
      call
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
  await codeIn(call).getByRole('link').first().tap();
  await eventually(() => markedLine(call).count()).toBe(1);
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('axe finds nothing', async () => {
    const { page, call } = await openCall({ colorScheme });
    for (const shell of Object.keys(shells) as ShellId[]) {
      await tab(call, shell).click();
      await codeIn(call).getByRole('link').first().focus();
      await eventually(() => markedLine(call).count()).toBe(1);
      const { violations } = await new AxeBuilder({ page }).include('.first-call').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});
