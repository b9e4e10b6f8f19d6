// Breaks one place at a time in a copy of the project, and tells whether a unit test of those that import it fails.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { createVitest, type TestSpecification } from 'vitest/node';
import type { Mutant } from './mutants.ts';

const [root = ''] = process.argv.slice(2);
const vitest = await createVitest('test', {
  root,
  watch: false,
  project: ['unit'],
  pool: 'threads',
  maxWorkers: 1,
  bail: 1,
  // A sign of life after each file: a mutant can loop without end.
  reporters: [{ onTestModuleEnd: () => void process.send?.('alive') }],
});

/** Test files, by whether they pass with nothing broken. Tried when one is the first to fail. */
const passes = new Map<string, boolean>();

/** The first file of some tests that fails, or `undefined`. */
async function firstFailing(tests: readonly TestSpecification[]) {
  const fit = tests.filter(({ moduleId }) => passes.get(moduleId) !== false);
  if (fit.length === 0) return undefined;
  // Failures of earlier runs would count, and end this one before it begins.
  vitest.state.idMap.clear();
  vitest.state.filesMap.clear();
  const { testModules } = await vitest.runTestSpecifications(fit);
  const failed = testModules.find((each) => !each.ok())?.moduleId;
  return tests.find(({ moduleId }) => moduleId === failed);
}

/** The tests beside the file first: they are the likeliest to notice. */
async function noticing(path: string): Promise<TestSpecification | undefined> {
  vitest.config.related = [path];
  const related = await vitest.getRelevantTestSpecifications();
  const isNear = ({ moduleId }: TestSpecification) => dirname(moduleId) === dirname(path);
  const near = await firstFailing(related.filter(isNear));
  return near ?? firstFailing(related.filter((each) => !isNear(each)));
}

async function isKilled(mutant: Mutant): Promise<boolean> {
  const { file, start, end, replacement } = mutant;
  const path = join(root, file);
  const source = readFileSync(path, 'utf8');
  const write = (text: string) => {
    writeFileSync(path, text);
    vitest.invalidateFile(path);
  };
  write(source.slice(0, start) + replacement + source.slice(end));
  const test = await noticing(path);
  write(source);
  if (!test) return false;
  if (!passes.has(test.moduleId)) passes.set(test.moduleId, !(await firstFailing([test])));
  return passes.get(test.moduleId) || isKilled(mutant);
}

process.on('message', async (mutant: Mutant) => process.send?.(await isKilled(mutant)));
process.send?.('ready');
