import { root } from '../../tests/support/command.ts';
import { goodKey } from '../../tests/support/provider-answers.ts';
import { alone } from '../page/alone.ts';
import { onFreshStage } from '../page/fresh-stage.ts';
import { type Read, readBySdk, readOurs, readPlainly } from '../page/read.ts';
import type { LooseStage } from '../page/stage.ts';
import type { Script } from '../provider.ts';
import { type Bench, type Measure, type Row, times } from '../row.ts';
import { servePlain } from '../sites/serve-plain.ts';

const group = 'Streaming: the playground against the same bytes read with nothing to show';

/** Answers of many deltas: at a pace that a model could have, and as fast as the line brings them. */
export const stream: Measure = async (bench) => {
  const sdk = await servePlain(`${root}node_modules/openai`);
  const seconds = bench.quick ? 2 : 50;
  const paced = { deltas: 2000 * seconds, perSecond: 2000 };
  const byFetch: Reader = ['fetch alone', (stage) => alone(stage, readPlainly, goodKey)];
  const bySdk: Reader = [
    'the SDK alone',
    async (stage) => {
      await stage.page.goto(`${sdk.url}/package.json`);
      return alone(stage, readBySdk, { module: `${sdk.url}/index.mjs`, key: goodKey });
    },
  ];
  const rows = [
    ...(await read(bench, `2,000 deltas a second for ${seconds} s`, paced, 1, byFetch)),
    ...(await read(bench, '100,000 deltas at once', { deltas: 100_000 }, 5, bySdk)),
    await linear(bench),
  ];
  await sdk.close();
  return rows;
};

type Reader = readonly [name: string, read: (stage: LooseStage) => Promise<Read>];

async function read(
  bench: Bench,
  name: string,
  script: Script,
  count: number,
  [against, reader]: Reader,
): Promise<readonly Row[]> {
  const [ours, theirs]: [Read[], Read[]] = [[], []];
  for (const _ of times(bench, count)) {
    theirs.push(await onFreshStage(bench, script, reader));
    ours.push(await onFreshStage(bench, script, (stage) => alone(stage, readOurs, undefined)));
  }
  const row = (what: string, value: (read: Read) => number, target?: Row['target']): Row => ({
    group,
    name: `${name}, ${what}`,
    unit: 'ms',
    ours: ours.map(value),
    against,
    theirs: theirs.map(value),
    ...(target && { target }),
  });
  return [
    row('total', ({ total }) => total, { ratio: 1.2 }),
    row('longest task (0: under 50)', ({ main }) => main.longest, { atMost: 50 }),
    row('longest time without a frame', ({ main }) => main.frame),
  ];
}

/** Heap that stays after a run, a delta: the same for many as for few where memory is linear in the text. */
const linear = (bench: Bench) =>
  onFreshStage(bench, { deltas: 1 }, async ({ page, provider }): Promise<Row> => {
    const [few, many] = [20_000, 100_000];
    const held: Record<number, number> = {};
    const client = await page.context().newCDPSession(page);
    const settledHeap = async () => {
      await client.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => performance.memory?.usedJSHeapSize ?? Number.NaN);
    };
    const after = async (deltas: number) => {
      provider.answer({ deltas });
      await page.evaluate(readOurs);
      return settledHeap();
    };
    const base = await after(1);
    for (const deltas of [few, many]) held[deltas] = (await after(deltas)) - base;
    return {
      group,
      name: `heap a delta after ${many.toLocaleString('en')} deltas`,
      unit: 'bytes',
      ours: [(held[many] ?? Number.NaN) / many],
      against: `after ${few.toLocaleString('en')}`,
      theirs: [(held[few] ?? Number.NaN) / few],
      target: { ratio: 1.1 },
    };
  });
