import type { Locator, Page } from 'playwright-core';
import type { CodeLanguage } from '../../src/code/languages.ts';
import { languages } from '../../src/snippets/index.ts';
import { type FoundBrowser, launchBrowser } from '../../tests/support/browser.ts';
import { findPlayground, titles } from '../../tests/support/playground.ts';
import { watchMain } from '../../tests/support/watch-main.ts';

/** The first press on a page, the second one, and one for a program that makes no call. */
export interface Presses {
  /** Over the wire between the first press and its end, in bytes. */
  readonly bytes: number;
  /** From a press to the first thing printed, in milliseconds. */
  readonly cold: number;
  readonly warm: number;
  readonly line: number;
}

/** Prints and does no more, so that the pace of the sandbox is not in it. */
const oneLine: Readonly<Record<CodeLanguage, string>> = {
  python: "print('hello')",
  typescript: "console.log('hello');",
  curl: 'echo hello',
};

/** Prints 3,000 lines, about a thousand a second. A shell has no timer so fine. */
export const manyLines: Partial<Readonly<Record<CodeLanguage, string>>> = {
  python:
    'import time\nfor i in range(3000):\n    print("line", i)\n    if i % 10 == 9: time.sleep(0.01)',
  typescript:
    'for (let i = 0; i < 3000; i++) {\n  console.log("line", i);\n  if (i % 10 === 9) await new Promise((d) => setTimeout(d, 10));\n}',
};

export const labelOf = (language: CodeLanguage): string =>
  languages.find(({ id }) => id === language)?.label ?? '';

interface Panel {
  readonly page: Page;
  readonly region: Locator;
}

/** Uses the panel of a language in a fresh browser. */
async function inPanel<Result>(
  found: FoundBrowser,
  site: string,
  language: CodeLanguage,
  use: (panel: Panel) => Promise<Result>,
): Promise<Result> {
  const browser = await launchBrowser(found);
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(watchMain);
  await page.goto(`${site}/playground/`);
  const { region } = await findPlayground(page, titles.image);
  await region.getByRole('tab', { name: labelOf(language), exact: true }).click();
  await page.waitForLoadState('networkidle');
  const result = await use({ page, region });
  await browser.close();
  return result;
}

async function write({ page, region }: Panel, code: string): Promise<void> {
  await region.getByRole('button', { name: 'Edit code' }).filter({ visible: true }).click();
  await region.getByRole('textbox', { name: 'Code editor' }).press('ControlOrMeta+A');
  await page.keyboard.insertText(code);
}

/** Three presses on one page. */
export const press = (found: FoundBrowser, site: string, language: CodeLanguage) =>
  inPanel(found, site, language, async (panel): Promise<Presses> => {
    const { page } = panel;
    const { first: cold } = await page.evaluate(runCode, language);
    const bytes = await bytesOf(page);
    const { first: warm } = await page.evaluate(runCode, language);
    await write(panel, oneLine[language]);
    const { first: line } = await page.evaluate(runCode, language);
    return { bytes, cold, warm, line };
  });

/** The longest task of the page while a program prints, in milliseconds; 0 where none took 50. */
export const longestTask = (
  found: FoundBrowser,
  site: string,
  language: CodeLanguage,
  program: string,
): Promise<number> =>
  inPanel(found, site, language, async (panel) => {
    await panel.page.evaluate(runCode, language);
    await write(panel, program);
    return (await panel.page.evaluate(runCode, language)).longest;
  });

/** All that came since the page rested, but the reader's file. */
const bytesOf = (page: Page) =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(
        ({ startTime, name }) => startTime > globalThis.__pressed && !/\/samples\//.test(name),
      )
      .reduce((sum, { transferSize }) => sum + transferSize, 0),
  );

declare global {
  /** When the code was first run, on the clock of the page. */
  var __pressed: number;
}

/**
 * Presses, and waits for what is printed first and for the end. Gives the milliseconds to the first, and the longest task.
 * Runs in the page, so that it can use nothing of this file.
 */
async function runCode(language: string): Promise<{ first: number; longest: number }> {
  const region = document.querySelector<HTMLElement>('live-playground:not([hidden])');
  const button = region?.querySelector<HTMLElement>(`[data-part="run-${language}"] button`);
  const panel = button?.closest('[role="tabpanel"]');
  if (!region || !button || !panel) throw new Error('There is no code to run.');
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  const printed = () => panel.querySelector('.output pre')?.textContent ?? '';
  // A line can be printed and over between two frames.
  let isBegun = false;
  const begun = new MutationObserver(() => {
    isBegun = true;
  });
  begun.observe(region, { attributeFilter: ['data-code-state'] });
  const watch = globalThis.__watchMain();
  const start = performance.now();
  globalThis.__pressed ??= start;
  button.click();
  await until(() => isBegun);
  begun.disconnect();
  await until(() => printed() !== '' || region.dataset.codeState === 'failed');
  const first = performance.now() - start;
  await until(() => /^(done|failed)$/.test(region.dataset.codeState ?? ''));
  if (region.dataset.codeState !== 'done') throw new Error(`It failed: ${printed()}`);
  const { longest } = await watch.end();
  return { first, longest };
}
