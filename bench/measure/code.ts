import type { Page } from 'playwright-core';
import { type CodeLanguage, codeLanguages } from '../../src/code/languages.ts';
import { languages } from '../../src/snippets/index.ts';
import { type FoundBrowser, launchBrowser } from '../../tests/support/browser.ts';
import { findFirefox } from '../../tests/support/firefox/find.ts';
import { findPlayground, titles } from '../../tests/support/playground.ts';
import { type Bench, type Measure, type Row, times } from '../row.ts';

const group = 'Code on the page: `Run this code` in the sandbox, from the press to the first line';

/** The first press on a page and the second one. */
interface Presses {
  /** Over the wire between the first press and its end, in bytes. */
  readonly bytes: number;
  /** From a press to the first thing printed, in milliseconds. */
  readonly cold: number;
  readonly warm: number;
}

/** What a press may take at most. Tests hold the sizes, by the best compression that a host gives. */
const targets: Partial<Record<CodeLanguage, Omit<Presses, 'bytes'>>> = {
  python: { cold: 4000, warm: 100 },
};

/** What running code costs a reader: by language and browser, in a fresh browser each time. */
export const code: Measure = async (bench) => {
  const rows: Row[] = [];
  for (const browser of browsersOf(bench))
    for (const language of codeLanguages) {
      // The server compresses at the first request of a file.
      await press(browser, bench.ours, language);
      const all: Presses[] = [];
      for (const _ of times(bench, 3)) all.push(await press(browser, bench.ours, language));
      rows.push(...rowsOf(language, browser, all));
    }
  return rows;
};

function browsersOf({ browser }: Bench): readonly FoundBrowser[] {
  const executablePath = findFirefox();
  return executablePath
    ? [browser, { kind: 'firefox', name: 'Firefox', executablePath, env: {} }]
    : [browser];
}

function rowsOf(language: CodeLanguage, browser: FoundBrowser, all: readonly Presses[]): Row[] {
  const name = `${labelOf(language)}, ${browser.kind === 'firefox' ? 'Firefox' : 'Chromium'}`;
  const row = (what: string, unit: Row['unit'], ours: readonly number[], atMost?: number): Row => ({
    group,
    name: `${name}, ${what}`,
    unit,
    ours,
    against: '',
    theirs: [],
    ...(atMost && { target: { atMost } }),
  });
  const most = targets[language];
  return [
    row(
      'transferred at the first press',
      'KiB',
      all.map((each) => each.bytes / 1024),
    ),
    row(
      'first press',
      'ms',
      all.map((each) => each.cold),
      most?.cold,
    ),
    row(
      'next press',
      'ms',
      all.map((each) => each.warm),
      most?.warm,
    ),
  ];
}

const labelOf = (language: CodeLanguage) =>
  languages.find(({ id }) => id === language)?.label ?? '';

async function press(found: FoundBrowser, site: string, language: CodeLanguage): Promise<Presses> {
  const browser = await launchBrowser(found);
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${site}/playground/`);
  const { region } = await findPlayground(page, titles.image);
  await region.getByRole('tab', { name: labelOf(language), exact: true }).click();
  await page.waitForLoadState('networkidle');
  const cold = await page.evaluate(firstLine, language);
  const bytes = await bytesOf(page);
  const warm = await page.evaluate(firstLine, language);
  await browser.close();
  return { bytes, cold, warm };
}

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

/** Presses, and waits for what is printed first and for the end. Runs in the page, so that it can use nothing of this file. */
async function firstLine(language: string): Promise<number> {
  const region = document.querySelector<HTMLElement>('live-playground:not([hidden])');
  const button = region?.querySelector<HTMLElement>(`[data-part="run-${language}"] button`);
  if (!region || !button) throw new Error('There is no code to run.');
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  const printed = () =>
    region.querySelector(`[data-part="code-${language}"] + .output pre`)?.textContent ?? '';
  const start = performance.now();
  globalThis.__pressed ??= start;
  button.click();
  await until(() => /^(loading|running)$/.test(region.dataset.codeState ?? ''));
  await until(() => printed() !== '' || region.dataset.codeState === 'failed');
  const ms = performance.now() - start;
  await until(() => /^(done|failed)$/.test(region.dataset.codeState ?? ''));
  if (region.dataset.codeState !== 'done') throw new Error(`It failed: ${printed()}`);
  return ms;
}
