import { stripVTControlCharacters } from 'node:util';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

/** The first line of what went wrong, short enough to stand in a list. */
const cause = (errors: readonly { message?: string }[] = []): string =>
  stripVTControlCharacters(errors[0]?.message ?? 'no message')
    .split('\n', 1)[0]
    ?.slice(0, 200) ?? '';

/**
 * Ends a run with lines that any tool can read: `failed: what: why` for each failure, `twice: what: why` for each test
 * that passed when it was tried again, then `N passed, N failed`.
 */
export default class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const name = (test: TestCase) => `${test.module.relativeModuleId} > ${test.fullName}`;

    const failures = [
      ...tests
        .filter((test) => test.result().state === 'failed')
        .map((test) => `${name(test)}: ${cause(test.result().errors)}`),
      ...modules
        .filter((module) => module.errors().length > 0)
        .map((module) => `${module.relativeModuleId}: ${cause(module.errors())}`),
      ...errors.map((error) => `outside a test: ${cause([error])}`),
    ];
    for (const failure of failures) console.log(`failed: ${failure}`);
    for (const test of tests.filter((each) => each.diagnostic()?.flaky))
      console.log(`twice: ${name(test)}: ${cause(test.result().errors)}`);

    const skipped = count('skipped') ? `, ${count('skipped')} skipped` : '';
    console.log(`${count('passed')} passed, ${failures.length} failed${skipped}`);
  }
}
