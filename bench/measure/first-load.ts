import { writeFile } from 'node:fs/promises';
import { launchBrowser } from '../../tests/support/browser.ts';
import { gzipOf, load, type StockPage, scripts, totalBytes } from '../../tests/support/load.ts';
import { root } from '../lib/command.ts';
import type { Measure, Row } from '../row.ts';

export const stockFile = `${root}tests/budgets/stock.json`;

const group = 'First load, against a stock Starlight page of the same text';

/** Bytes and requests of each page before any intent. Both sites are served alike, security headers included. */
export const firstLoad: Measure = async ({ browser: found, ours, stock, pages }) => {
  const browser = await launchBrowser(found);
  const figures = async (url: string): Promise<StockPage> => {
    const loaded = await load(browser, url);
    return {
      bytes: totalBytes(loaded),
      requests: loaded.length,
      script: await gzipOf(scripts(loaded)),
    };
  };
  const rows: Row[] = [];
  const kept: Record<string, StockPage> = {};
  for (const path of pages) {
    const [mine, theirs] = [await figures(ours + path), await figures(stock + path)];
    kept[path] = theirs;
    rows.push(...rowsOf(path, mine, theirs));
  }
  await writeFile(stockFile, `${JSON.stringify(kept, null, 2)}\n`);
  await browser.close();
  return rows;
};

const kib = (bytes: number) => [bytes / 1024];

const rowsOf = (path: string, mine: StockPage, theirs: StockPage): readonly Row[] => [
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
