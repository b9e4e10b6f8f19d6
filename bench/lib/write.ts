import { readFile, writeFile } from 'node:fs/promises';
import type { Row } from '../row.ts';
import { chart } from './chart.ts';
import { root, timed } from './command.ts';
import { judge } from './judge.ts';
import type { Machine } from './machine.ts';
import { median, spread } from './stats.ts';
import { table } from './table.ts';

const [begin, end] = ['<!-- results: written by npm run bench -->', '<!-- end of results -->'];

/** Writes the results as JSON and as a chart, and puts the table into BENCHMARKS.md. */
export async function write(rows: readonly Row[], on: Machine, quick: boolean): Promise<void> {
  const results = rows.map((row) => ({
    ...row,
    ...judge(row),
    median: median(row.ours),
    spread: spread(row.ours),
  }));
  const document = `${root}BENCHMARKS.md`;
  const [data, drawing] = [`${root}bench/results.json`, `${root}bench/chart.svg`];
  const text = await readFile(document, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`BENCHMARKS.md has no place for the results: ${begin}`);
  const section = [begin, about(on, quick), table(rows), text.slice(to)].join('\n\n');
  await Promise.all([
    writeFile(document, text.slice(0, from) + section),
    writeFile(data, `${JSON.stringify({ machine: on, quick, results }, null, 2)}\n`),
    writeFile(drawing, chart(rows)),
  ]);
  // As `npm run check` wants them.
  await timed(`${root}node_modules/.bin/biome`, ['format', '--write', document, data, drawing]);
}

const about = (on: Machine, quick: boolean): string =>
  `Measured on ${on.date}${quick ? ' with `--quick`, each figure once' : ''}: ${on.processor}, ${on.cores} cores, \
${on.memory}, ${on.system}, Node ${on.node}, ${on.browser}. Load when it began: ${on.load}.`;
