import { image } from '../../tests/support/files.ts';
import { attach, findPlayground, titles } from '../../tests/support/playground.ts';
import { type Read, readOurs, readPlainly } from '../page/read.ts';
import { openStage, type Stage } from '../page/stage.ts';
import type { Script } from '../provider.ts';
import { type Bench, type Measure, type Row, times } from '../row.ts';

const group = 'Streaming, against reading the same bytes with fetch alone in the same page';

/** Answers of many deltas: at a pace that a model could have, and as fast as the line brings them. */
export const stream: Measure = async (bench) => {
  const stage = await openStage(bench.browser, bench.ours);
  await attach(await findPlayground(stage.page, titles.image), await image());
  const seconds = bench.quick ? 2 : 10;
  const paced = { deltas: 2000 * seconds, perSecond: 2000 };
  const rows = [
    ...(await read(bench, stage, `2,000 deltas a second for ${seconds} s`, paced, { ratio: 1.2 })),
    ...(await read(bench, stage, '100,000 deltas at once', { deltas: 100_000 })),
    await linear(stage),
  ];
  await stage.close();
  return rows;
};

async function read(
  bench: Bench,
  { page, provider }: Stage,
  name: string,
  script: Script,
  target?: Row['target'],
): Promise<readonly Row[]> {
  const [ours, plain]: [Read[], Read[]] = [[], []];
  provider.answer(script);
  for (const _ of times(bench, 3)) {
    plain.push(await readPlainly(page));
    ours.push(await readOurs(page));
  }
  const row = (what: string, value: (read: Read) => number, kept?: Row['target']): Row => ({
    group,
    name: `${name}, ${what}`,
    unit: 'ms',
    ours: ours.map(value),
    against: 'fetch alone',
    theirs: plain.map(value),
    ...(kept && { target: kept }),
  });
  return [
    row('total', ({ total }) => total, target),
    row('longest task (0: under 50)', ({ main }) => main.longest, { atMost: 50 }),
    row('longest time without a frame', ({ main }) => main.frame),
  ];
}

/** Heap that stays after a run, a delta: the same for many as for few where memory is linear in the text. */
async function linear({ page, provider }: Stage): Promise<Row> {
  const [few, many] = [20_000, 100_000];
  const held: Record<number, number> = {};
  const client = await page.context().newCDPSession(page);
  const settledHeap = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return page.evaluate(() => performance.memory?.usedJSHeapSize ?? Number.NaN);
  };
  const after = async (deltas: number) => {
    provider.answer({ deltas });
    await readOurs(page);
    return settledHeap();
  };
  const base = await after(1);
  for (const deltas of [few, many]) held[deltas] = (await after(deltas)) - base;
  return {
    group,
    name: `heap a delta after ${many} deltas, against after ${few}`,
    unit: 'bytes',
    ours: [(held[many] ?? Number.NaN) / many],
    against: `${few} deltas`,
    theirs: [(held[few] ?? Number.NaN) / few],
    target: { ratio: 1.1 },
  };
}
