import { readFile, writeFile } from 'node:fs/promises';
import { root, timed } from '../../tests/support/command.ts';
import type { Row } from '../row.ts';
import { judge } from './judge.ts';
import type { Machine } from './machine.ts';
import { median, spread } from './stats.ts';
import { table } from './table.ts';

const [begin, end] = ['<!-- results: written by npm run bench -->', '<!-- end of results -->'];

/** What `bench/results.json` holds. Rows have their verdict beside them. */
interface Results {
  readonly machine: Machine;
  readonly quick: boolean;
  readonly results: readonly Row[];
  /** What was measured again by itself since, and on what. */
  readonly again: readonly { readonly groups: readonly string[]; readonly machine: Machine }[];
}

const [data, document] = [`${root}bench/results.json`, `${root}BENCHMARKS.md`];

/** Keeps the results of a whole run. */
export const write = (rows: readonly Row[], machine: Machine, quick: boolean): Promise<void> =>
  keep({ machine, quick, results: rows, again: [] });

/** Keeps some groups of rows in the place of those of the latest whole run, and says so. */
export async function writeAgain(rows: readonly Row[], machine: Machine): Promise<void> {
  const before = JSON.parse(await readFile(data, 'utf8')) as Results;
  const fresh = Map.groupBy(rows, ({ group }) => group);
  const groups = [...Map.groupBy(before.results, ({ group }) => group)];
  const earlier = before.again
    .map(({ groups, machine }) => ({
      groups: groups.filter((group) => !fresh.has(group)),
      machine,
    }))
    .filter(({ groups }) => groups.length);
  await keep({
    ...before,
    results: groups.flatMap(([group, old]) => fresh.get(group) ?? old),
    again: [...earlier, { groups: [...fresh.keys()], machine }],
  });
}

/** Writes the results as JSON, and puts the table into BENCHMARKS.md. */
async function keep(all: Results): Promise<void> {
  const results = all.results.map(({ group, name, unit, ours, against, theirs, target }) => {
    const row = { group, name, unit, ours, against, theirs, ...(target && { target }) };
    const { ratio, met } = judge(row);
    return { ...row, ratio, met, median: median(ours), spread: spread(ours) };
  });
  const text = await readFile(document, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`BENCHMARKS.md has no place for the results: ${begin}`);
  const notes = all.again.map(
    ({ groups, machine }) =>
      `Measured again, by themselves, ${about(machine)}\n\n${groups.map((group) => `- ${group}`).join('\n')}`,
  );
  const measured = `Measured ${all.quick ? 'with `--quick`, each figure once, ' : ''}${about(all.machine)}`;
  const section = [begin, measured, ...notes, table(results), text.slice(to)].join('\n\n');
  await Promise.all([
    writeFile(document, text.slice(0, from) + section),
    writeFile(data, `${JSON.stringify({ ...all, results }, null, 2)}\n`),
  ]);
  // As `npm run check` wants them.
  await timed(`${root}node_modules/.bin/biome`, ['format', '--write', document, data]);
}

const about = (on: Machine): string =>
  `on ${on.date}: ${on.processor}, ${on.cores} cores, ${on.memory}, ${on.system}, Node ${on.node}, ${on.browser}. \
Load when it began: ${on.load}.`;
