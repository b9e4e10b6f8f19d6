import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from '../../src/labs/faults/cases.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

// "Add a language" of CONTRIBUTING.md, with one that runs on the Node of this repository and needs no SDK.

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
  const write = (source: string, file: string) =>
    copy.write(file, readFileSync(new URL(`javascript/${source}`, import.meta.url), 'utf8'));

  write('index.ts.txt', 'src/snippets/javascript/index.ts');
  write('emit.ts.txt', 'src/snippets/javascript/emit.ts');
  write('join.ts.txt', 'src/snippets/javascript/join.test.ts');
  const registry = 'src/snippets/index.ts';
  copy.replace(registry, 'go, java]', 'go, java, javascript]');
  copy.replace(
    registry,
    'import { python }',
    "import { javascript } from './javascript/index.ts';\nimport { python }",
  );
  write('toolchain.ts.txt', 'tests/snippets/toolchains/javascript/index.ts');
  write('suite.ts.txt', 'tests/snippets/toolchains/javascript/javascript.test.ts');
  write('request.mjs', 'tests/snippets/toolchains/javascript/request.mjs');
  copy.run('node', 'tests/snippets/write-golden.ts');
  copy.run('node', 'scripts/colours.ts');
});
afterAll(() => copy?.remove());

test('its programs send what the live call sends, and print what comes back', () => {
  const alone = { SNIPPETS: 'javascript', UPDATE_FAULTS: '1' };
  const config = ['--config', 'tests/snippets/vitest.config.ts'];
  const places = ['golden', 'faults', 'toolchains/javascript'];
  const some = ['-t', 'golden|failures|refused|-whole'];
  const said = copy.runWith(alone, 'vitest', 'run', ...config, ...places, ...some);
  expect(said).toMatch(/\| javascript \| Node [\d.]+ \| \d{2,3} \| 0 \|/);
  expect(said).toMatch(/\| javascript, failures \| .* \| 9 \| 0 \| 0 \|/);
  const reports = JSON.parse(copy.read('src/snippets/javascript/reports.json'));
  expect(Object.keys(reports)).toEqual(cases.map(({ model }) => model));
});

test('its golden files and its colours are there, and the tests of its folder hold', () => {
  expect(copy.read('tests/snippets/golden/describe-image/javascript-stream.mjs')).toContain(
    'fetch(',
  );
  const places = [
    'src/snippets/index',
    'src/snippets/javascript',
    'src/labs/api',
    'src/labs/faults',
  ];
  const verbose = ['--reporter', 'verbose'];
  const said = copy.run('vitest', 'run', '--project', 'unit', ...places, ...verbose);
  expect(said).toContain('JavaScript');
  const colours = JSON.parse(copy.read('src/snippets/highlight/dictionary.json'));
  expect(Object.keys(colours.shapes.javascript).length).toBeGreaterThan(20);
});

test('its tab is on the pages, and in the labs', () => {
  copy.run('astro', 'build');
  const page = copy.read('dist/concepts/index.html');
  for (const tab of [
    'describe-image-javascript',
    'extract-headings-javascript',
    'api-lab-javascript',
  ])
    expect(page).toContain(`id="${tab}"`);
  expect(page).toContain('data-part="call-javascript"');
  expect(copy.read('dist/concepts.md')).toContain('**JavaScript**');
});
