import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { es } from '../../src/strings/es/index.ts';
import { openBase64, words } from '../support/base64-lab.ts';
import { eventually } from '../support/eventually.ts';
import { cap, image, imageOfSize, onDisk } from '../support/files.ts';
import { type Opening, useStage } from '../support/stage.ts';
import { largePieces, watchWork } from '../support/watch-work.ts';

// The lab for Base64 under all that a page meets: large files, no JavaScript, another language, a phone.

const stage = useStage(() => []);
const opened = (opening?: Opening) => openBase64(stage, opening);

declare global {
  /** What was handed to the clipboard of a page. */
  var __copied: string[];
}

test('20 MB are encoded whole, by a worker', async () => {
  const large = await imageOfSize(cap);
  const { path, remove } = await onDisk(large);
  const { page, lab, file, text, figure } = await opened();
  await page.evaluate(watchWork);
  await text.focus();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (copied) => {
      globalThis.__copied = [copied];
    };
  });
  await file.setInputFiles(path);
  await eventually(() => figure('Bytes')).toBe('20,971,520');
  expect(await figure('Base64 characters')).toBe('27,962,028');
  expect(await largePieces(page), 'done by the main thread').toEqual([]);
  expect(page.workers().some((worker) => worker.url().includes('base64'))).toBe(true);
  await lab.getByRole('button', { name: 'Copy Base64' }).click();
  await eventually(() => page.locator('[data-said="Copied"]').count()).toBe(1);
  const copied = await page.evaluate(() => globalThis.__copied[0]);
  expect(copied === large.buffer.toString('base64'), 'copied whole').toBe(true);
  // The watch does notice what the main thread makes in one piece: the text that is copied.
  expect(await largePieces(page)).toEqual(['text of 27962028']);
  await remove();
});

test('is a worked example without JavaScript', async () => {
  const { lab, base64, url, bits } = await opened({ javaScriptEnabled: false });
  await bits();
  expect(await lab.innerText()).toContain('This is “Hello” in Base64.');
  expect(await base64()).toBe('SGVsbG8=');
  expect(await url()).toBe('data:text/plain;charset=utf-8;base64,SGVsbG8=');
  const rows = lab.getByRole('table', { name: 'Group 2' }).getByRole('row');
  expect((await rows.allInnerTexts()).map(words)).toEqual([
    'Bytes 6C l 6F o',
    'Bits 011011 000110 111100',
    'Number 27 6 60',
    'Base64 b G 8 =',
  ]);
  for (const control of ['textbox', 'tab', 'combobox'] as const)
    expect(await lab.getByRole(control).count(), control).toBe(0);
});

test('draws in the browser what the build drew', async () => {
  const { lab, text } = await opened();
  const markup = async () => {
    const drawn = await lab.locator('.result, .bits').all();
    return (await Promise.all(drawn.map((each) => each.evaluate(plainMarkup)))).join('\n');
  };
  const built = await markup();
  await text.fill('Hello!');
  await eventually(markup).not.toBe(built);
  await text.fill('Hello');
  await eventually(markup).toBe(built);
});

test('speaks Spanish on a page in Spanish', async () => {
  const page = await stage.open('/es/concepts/');
  await page.locator('summary', { hasText: es['lab.what.base64'] }).click();
  const lab = page.locator('[data-lab="base64"]');
  await lab.getByText(es['base64.picture']).click();
  await lab.getByRole('textbox').fill('x'.repeat(31));
  await eventually(() => lab.innerText()).toContain('y 7 grupos más');
  expect(await lab.innerText()).toContain('solo tiene 1 de sus tres bytes');
  expect(await lab.getByRole('table', { name: 'Grupo 1' }).count()).toBe(1);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe finds nothing while encoding: drawn and lit, with a file', async () => {
    const { page, lab, text, file, part, bits } = await opened({ colorScheme });
    await text.fill('Hi');
    await bits();
    await lab.getByRole('button', { name: 'k', exact: true }).focus();
    await expectNoViolations(page);
    await file.setInputFiles(await image());
    await part('facts').waitFor();
    await expectNoViolations(page);
  });

  test('axe finds nothing while decoding: decoded, with a problem', async () => {
    const { page, lab, text, decode, part } = await opened({ colorScheme });
    await decode();
    await text.fill(`${'QUJD'.repeat(500)}\n`);
    await part('decoded').locator('pre').waitFor();
    await expectNoViolations(page);
    await text.fill('QU$D');
    await lab.locator('mark').waitFor();
    await expectNoViolations(page);
  });
});

test('fits a phone, whatever is typed', async () => {
  const { page, text, file, decode, part, lab, bits } = await opened({
    viewport: { width: 390, height: 844 },
  });
  /** Neither the page scrolls sideways, nor is anything in the lab cut off at its edge. */
  const fits = async () => {
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over).toBe(0);
    expect(await lab.evaluate(cutOff)).toEqual([]);
  };
  await fits();
  await bits();
  await fits();
  await text.fill('W'.repeat(900));
  await part('more').waitFor();
  await fits();
  await file.setInputFiles({ ...(await image()), name: `${'long-name'.repeat(20)}.png` });
  await part('facts').waitFor();
  await fits();
  await decode();
  await text.fill('V1dX'.repeat(300));
  await part('decoded').locator('pre').waitFor();
  await fits();
  await text.fill('V1dX'.repeat(300).concat('$'));
  await lab.locator('mark').waitFor();
  await fits();
});

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('[data-lab="base64"]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Markup without blanks between elements, and without which cell is the stop of the Tab key. */
const plainMarkup = (element: Element) =>
  element.innerHTML.replace(/ tabindex="-?\d"/g, '').replace(/\s*([<>])\s*/g, '$1');

/** What of an element reaches over its right edge; words may be wider than the box that they are in. */
const cutOff = (lab: Element) =>
  [...lab.querySelectorAll('*:not(.sr-only, textarea, select, option)')]
    .filter((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().right > lab.getBoundingClientRect().right;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 100));
