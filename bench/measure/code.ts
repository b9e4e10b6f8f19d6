import { type CodeLanguage, codeLanguages } from '../../src/code/languages.ts';
import type { FoundBrowser } from '../../tests/support/browser.ts';
import { findFirefox } from '../../tests/support/firefox/find.ts';
import { labelOf, longestTask, manyLines, type Presses, press } from '../page/code.ts';
import { type Bench, type Measure, type Row, times } from '../row.ts';

const group = 'Code on the page: `Run this code` in the sandbox, from the press to the first line';

/** What a press may take at most. Tests hold the sizes, by the best compression that a host gives. */
const targets: Partial<Record<CodeLanguage, Pick<Presses, 'cold' | 'line'>>> = {
  python: { cold: 4000, line: 100 },
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
  return [...rows, ...(await rowsOfPrinting(bench))];
};

function browsersOf({ browser }: Bench): readonly FoundBrowser[] {
  const executablePath = findFirefox();
  return executablePath
    ? [browser, { kind: 'firefox', name: 'Firefox', executablePath, env: {} }]
    : [browser];
}

const rowOf = (name: string, unit: Row['unit'], ours: readonly number[], atMost?: number): Row => ({
  group,
  name,
  unit,
  ours,
  against: '',
  theirs: [],
  ...(atMost && { target: { atMost } }),
});

function rowsOf(language: CodeLanguage, browser: FoundBrowser, all: readonly Presses[]): Row[] {
  const name = `${labelOf(language)}, ${browser.kind === 'firefox' ? 'Firefox' : 'Chromium'}`;
  const each = (one: keyof Presses) => all.map((presses) => presses[one]);
  const most = targets[language];
  const kib = each('bytes').map((bytes) => bytes / 1024);
  return [
    rowOf(`${name}, transferred at the first press`, 'KiB', kib),
    rowOf(`${name}, first press`, 'ms', each('cold'), most?.cold),
    rowOf(`${name}, next press`, 'ms', each('warm')),
    rowOf(`${name}, next press, a line that prints`, 'ms', each('line'), most?.line),
  ];
}

/** In Chromium: Firefox tells of no long task. */
async function rowsOfPrinting(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const language of codeLanguages) {
    const program = manyLines[language];
    if (!program) continue;
    const longest: number[] = [];
    for (const _ of times(bench, 3))
      longest.push(await longestTask(bench.browser, bench.ours, language, program));
    const name = `${labelOf(language)}, Chromium, 1,000 lines a second, longest task (0: under 50)`;
    rows.push(rowOf(name, 'ms', longest, 50));
  }
  return rows;
}
