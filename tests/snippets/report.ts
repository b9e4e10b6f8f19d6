import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import { cache } from './paths.ts';
import type { Prepared } from './prepare.ts';

/** Ends a run with a table, a row for each suite, and keeps it as Markdown. Skipped tests are named with their reason. */
export default class Report implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const prepared = modules[0]?.project.getProvidedContext().prepared ?? {};
    const suites = modules.flatMap((module) => [...module.children.suites()]);
    const lines = [
      '| what is run | with | passed | failed | skipped |',
      '| --- | --- | ---: | ---: | ---: |',
      ...suites.map((suite) => row(suite, prepared)).sort(),
      ...suites.flatMap(reasons),
    ];
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'report.md'), `${lines.join('\n')}\n`);
    console.log(`\n${lines.join('\n')}\n`);
  }
}

function row(suite: TestSuite, prepared: Prepared): string {
  const tests = [...suite.children.allTests()];
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  const cells = [suite.name, tools(suite.name, prepared), count('passed'), count('failed')];
  return `| ${[...cells, count('skipped')].join(' | ')} |`;
}

/** A suite begins with the id of its language. */
function tools(name: string, prepared: Prepared): string {
  const found = prepared[name.split(/\W/)[0] ?? ''];
  if (!found) return '';
  return 'versions' in found ? found.versions : `no toolchain: ${found.missing}`;
}

function reasons(suite: TestSuite): readonly string[] {
  return [...suite.children.allTests('skipped')].flatMap((test: TestCase) => {
    const result = test.result();
    const note = result.state === 'skipped' ? result.note : undefined;
    return note ? [`- not run: ${test.name}: ${note}`] : [];
  });
}
