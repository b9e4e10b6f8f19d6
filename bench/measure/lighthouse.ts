import { ask, categories, type Form, type Report } from '../page/lighthouse.ts';
import { type Bench, type Measure, type Row, times } from '../row.ts';
import { peers } from '../sites/peers.ts';

const forms: readonly Form[] = ['mobile', 'desktop'];
/** The page of ours that documents the same one call as the peers do. */
const samePage = '/api-references/text-models-llm/openai/gpt-4o/';

/** Lighthouse on each of our pages, on the stock page of the same text, and on the peers, one after another. */
export const lighthouse: Measure = async (bench) => {
  const rows: Row[] = [];
  for (const form of forms) {
    const reports = new Map<string, Report[]>();
    const urls = addresses(bench);
    // In turn rather than in blocks, so that a busy minute strikes all alike.
    for (const _ of times(bench, 3))
      for (const url of urls) {
        const report = await ask(bench.browser, url, form);
        reports.set(url, [...(reports.get(url) ?? []), report]);
      }
    const of = (url: string) => reports.get(url) ?? [];
    rows.push(...bench.pages.map((path) => scores(form, path, of(bench.ours + path))));
    const mine = of(bench.ours + samePage);
    rows.push(...compared(form, mine, 'stock', of(bench.stock + samePage)));
    for (const { id, name } of peers)
      rows.push(...compared(form, mine, name, of(`${bench.peers}/${id}/`)));
  }
  return rows;
};

const addresses = ({ ours, stock, peers: site, pages }: Bench): readonly string[] => [
  ...pages.map((path) => ours + path),
  stock + samePage,
  ...peers.map(({ id }) => `${site}/${id}/`),
];

/** The least of the four scores: 100 means all four are 100. */
const scores = (form: Form, path: string, reports: readonly Report[]): Row => ({
  group: 'Lighthouse, every page of ours',
  name: `\`${path}\` ${form}, least of ${categories.length} scores`,
  unit: 'points',
  ours: reports.map((report) => Math.min(...report.scores)),
  against: '',
  theirs: [],
  target: { atLeast: 100 },
});

function compared(
  form: Form,
  mine: readonly Report[],
  against: string,
  theirs: readonly Report[],
): readonly Row[] {
  const row = (name: string, unit: Row['unit'], read: (report: Report) => number): Row => ({
    group: 'Lighthouse, the page of the chat call against others',
    name: `${name}, ${form}`,
    unit,
    ours: mine.map(read),
    against,
    theirs: theirs.map(read),
  });
  return [
    row('performance', 'points', ({ scores: [performance = 0] }) => performance),
    row('transferred', 'KiB', ({ bytes }) => bytes / 1024),
    row('largest paint', 'ms', ({ lcp }) => lcp),
    row('blocking time', 'ms', ({ tbt }) => tbt),
    row('layout shift', 'shift', ({ cls }) => cls),
  ];
}
