import { launchBrowser } from '../../tests/support/browser.ts';
import { type Cost, costOf, load } from '../../tests/support/load.ts';
import type { Measure, Row } from '../row.ts';

const group = 'First load, against a stock Starlight page of the same text';

/** Bytes and requests of each page before any intent. Both sites are served alike, security headers included. */
export const firstLoad: Measure = async ({ browser: found, ours, stock, pages }) => {
  const browser = await launchBrowser(found);
  const cost = async (url: string) => costOf(await load(browser, url));
  const rows: Row[] = [];
  for (const path of pages) {
    rows.push(...rowsOf(path, await cost(ours + path), await cost(stock + path)));
  }
  await browser.close();
  return rows;
};

const kib = (bytes: number) => [bytes / 1024];

const rowsOf = (path: string, mine: Cost, theirs: Cost): readonly Row[] => [
  {
    group,
    name: `\`${path}\` transferred`,
    unit: 'KiB',
    ours: kib(mine.bytes),
    against: 'stock',
    theirs: kib(theirs.bytes),
    target: { ratio: 1.25 },
  },
  {
    group,
    name: `\`${path}\` requests`,
    unit: 'requests',
    ours: [mine.requests],
    against: 'stock',
    theirs: [theirs.requests],
  },
  {
    group,
    name: `\`${path}\` own script, gzip`,
    unit: 'KiB',
    ours: kib(mine.script - theirs.script),
    against: '',
    theirs: [],
    target: { atMost: 10 },
  },
];
