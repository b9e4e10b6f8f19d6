import { imageOfSize, onDisk } from '../../tests/support/files.ts';
import { bringFile, type Sent, sendOurs, sendPlainly } from '../page/send.ts';
import { openStage, type Stage } from '../page/stage.ts';
import { type Measure, type Row, times } from '../row.ts';

const sizes = [
  { name: '100 KB', bytes: 100_000, ratio: 1.1 },
  { name: '1 MB', bytes: 1_000_000, ratio: 1.1 },
  { name: '20 MB', bytes: 20_000_000, ratio: 0.7 },
] as const;

interface Timed extends Sent {
  readonly lastByte: number;
}

/** From Run to the last byte at the server, through the playground and the plain way, in the same page and run. */
export const run: Measure = async (bench) => {
  const stage = await openStage(bench.browser, bench.ours);
  const rows: Row[] = [];
  for (const size of sizes) {
    const file = await onDisk(await imageOfSize(size.bytes));
    await bringFile(stage.page, file.path);
    const [settled, atOnce, plain]: [Timed[], Timed[], Timed[]] = [[], [], []];
    await clocked(stage, sendPlainly(stage.page));
    await clocked(stage, sendOurs(stage.page, 'settled'));
    for (const _ of times(bench, 5)) {
      settled.push(await clocked(stage, sendOurs(stage.page, 'settled')));
      plain.push(await clocked(stage, sendPlainly(stage.page)));
      atOnce.push(await clocked(stage, sendOurs(stage.page, 'at once')));
    }
    rows.push(...rowsOf(size, settled, atOnce, plain));
    await file.remove();
  }
  await stage.close();
  return rows;
};

async function clocked({ provider }: Stage, sending: Promise<Sent>): Promise<Timed> {
  const sent = await sending;
  const lastByteAt = provider.arrivals.at(-1)?.lastByteAt ?? Number.NaN;
  return { ...sent, lastByte: lastByteAt - sent.startedAt };
}

function rowsOf(
  { name, bytes, ratio }: (typeof sizes)[number],
  settled: readonly Timed[],
  atOnce: readonly Timed[],
  plain: readonly Timed[],
): readonly Row[] {
  const group = 'Run, against toBase64 + JSON.stringify + fetch in the same page';
  const row = (
    what: string,
    unit: Row['unit'],
    mine: readonly Timed[],
    read: (timed: Timed) => number,
    target?: Row['target'],
  ): Row => ({
    group,
    name: `${name}, ${what}`,
    unit,
    ours: mine.map(read),
    against: 'plain way',
    theirs: plain.map(read),
    ...(target && { target }),
  });
  const lastByte = ({ lastByte }: Timed) => lastByte;
  const heap = ({ main }: Timed) => main.heap / 2 ** 20;
  return [
    row('Run to last byte', 'ms', settled, lastByte, { ratio }),
    row('file given and Run at once, to last byte', 'ms', atOnce, lastByte, { ratio }),
    row('longest task (0: under 50)', 'ms', atOnce, ({ main }) => main.longest, { atMost: 50 }),
    row('heap at its peak', 'MiB', atOnce, heap, {
      atMost: Math.round((3 * bytes) / 2 ** 20) || 1,
    }),
  ];
}
