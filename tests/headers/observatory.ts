import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const version = '1.4.8';
const home = fileURLToPath(new URL('../../.cache/observatory/', import.meta.url));
const source = `${home}node_modules/@mdn/mdn-http-observatory/`;

interface Check {
  pass: boolean;
  result: string;
}

interface Analyser {
  readonly checks: readonly ((requests: unknown) => Check)[];
  readonly Requests: new (hostname: string) => Record<string, unknown>;
  readonly modifier: (result: string) => number;
  readonly gradeOf: (score: number) => { grade: string; score: number };
  readonly extraCreditFrom: number;
}

export const installed = () => existsSync(`${source}package.json`);

/**
 * Fetches MDN's HTTP Observatory: 130 MB with its web service, which is why it is no dependency. The date pins what it
 * depends on. Its own install script would fetch the list of preloaded hosts; an empty one is what a new host meets.
 */
export function install(): void {
  const options = ['--no-save', '--ignore-scripts', '--omit=optional', '--before=2026-10-01'];
  execFileSync(
    'npm',
    ['install', '--prefix', home, ...options, `@mdn/mdn-http-observatory@${version}`],
    { stdio: 'pipe' },
  );
}

export async function analyser(): Promise<Analyser> {
  await writeFile(`${source}conf/hsts-preload.json`, '{}');
  const load = (file: string) => import(pathToFileURL(`${source}src/${file}`).href);
  const [{ ALL_TESTS }, { Requests }, grader, charts] = await Promise.all(
    ['constants.js', 'types.js', 'grader/grader.js', 'grader/charts.js'].map(load),
  );
  return {
    checks: ALL_TESTS,
    Requests,
    modifier: grader.getScoreModifier,
    gradeOf: grader.getGradeForScore,
    extraCreditFrom: charts.MINIMUM_SCORE_FOR_EXTRA_CREDIT,
  };
}

/** The grade of a page as if a host served it over https and sent plain http there: computed, not scanned. */
export function grade(
  { checks, Requests, modifier, gradeOf, extraCreditFrom }: Analyser,
  page: { path: string; headers: Readonly<Record<string, string>>; html: string },
) {
  const hostname = 'docs.example.com';
  const url = new URL(page.path, `https://${hostname}`);
  const plain = new URL(page.path, `http://${hostname}`);
  const response = { status: 200, headers: page.headers, data: page.html, verified: true };
  const redirects = [
    { url: plain, status: 301 },
    { url, status: 200 },
  ];
  const requests = Object.assign(new Requests(hostname), {
    resources: { path: page.html },
    session: { url, redirectHistory: [] },
    responses: {
      auto: { ...response, httpEquiv: new Map() },
      http: response,
      https: response,
      cors: { ...response, request: { headers: {} } },
      httpRedirects: redirects,
      httpsRedirects: redirects,
    },
  });
  const results = checks.map((check) => check(requests));
  const modifiers = results.map(({ result }) => modifier(result));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 100);
  const uncurved = sum(modifiers.filter((each) => each < 0));
  return {
    ...gradeOf(uncurved >= extraCreditFrom ? sum(modifiers) : uncurved),
    failed: results.filter(({ pass }) => !pass).map(({ result }) => result),
  };
}
