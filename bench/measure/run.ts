import { imageOfSize, onDisk } from '../../tests/support/files.ts';
import {
  bringFile,
  type Moment,
  type Sent,
  sendOurs,
  sendPlainly,
} from '../../tests/support/send.ts';
import { openStage, type Stage } from '../page/stage.ts';
import { type Measure, type Row, times } from '../row.ts';

/** What is quick is measured more often: a few milliseconds vary by half. */
const sizes = [
  { name: '100 KB', bytes: 100_000, count: 61, ratio: 1.1 },
  { name: '1 MB', bytes: 1_000_000, count: 11, ratio: 1.1 },
  // Here alone a reader could press Run before the file is encoded, or feel the page stop.
  { name: '20 MB', bytes: 20_000_000, count: 11, ratio: 0.7, isLarge: true },
] as const;
type Size = (typeof sizes)[number] & { readonly isLarge?: boolean };

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
    const ours = (moment: Moment) => clocked(stage, () => sendOurs(stage.page, moment));
    const plainly = () => clocked(stage, () => sendPlainly(stage.page));
    await plainly();
    await ours('settled');
    const ways = [
      async () => settled.push(await ours('settled')),
      async () => plain.push(await plainly()),
      async () => atOnce.push(await ours('at once')),
    ];
    // Each in turn goes first, so that none always has the same one before it.
    for (const round of times(bench, size.count))
      for (const place of ways.keys()) await ways[(round + place) % ways.length]?.();
    rows.push(...rowsOf(size, settled, atOnce, plain));
    await file.remove();
  }
  await stage.close();
  return rows;
};

/** Begins when the page has rested from the last. */
async function clocked({ page, provider }: Stage, send: () => Promise<Sent>): Promise<Timed> {
  await page.waitForTimeout(300);
  const sent = await send();
  const lastByteAt = provider.arrivals.at(-1)?.lastByteAt ?? Number.NaN;
  return { ...sent, lastByte: lastByteAt - sent.startedAt };
}

function rowsOf(
  { name, bytes, ratio, isLarge }: Size,
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
    target: Row['target'] | false | undefined,
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
    row('file given and Run at once, to last byte', 'ms', atOnce, lastByte, isLarge && { ratio }),
    row('longest task (0: under 50)', 'ms', atOnce, ({ main }) => main.longest, { atMost: 50 }),
    row(
      'heap at its peak',
      'MiB',
      atOnce,
      heap,
      isLarge && { atMost: Math.round((3 * bytes) / 2 ** 20) },
    ),
  ];
}
