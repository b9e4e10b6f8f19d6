import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/support/browser.ts';
import { watchShifts } from '../../tests/support/shifts.ts';
import { cutAt, serveCut } from '../../tests/support/slow-document.ts';
import type { Measure, Row } from '../row.ts';

const runs = 10;
const viewport = { width: 1350, height: 940 };

/**
 * Layout shift of each page in ten loads on a desktop, and once more with the text held back behind the contents list,
 * which makes certain what else depends on where the browser happens to pause.
 */
export const layoutShift: Measure = async ({ browser: found, ours, stock, pages }) => {
  const browser = await launchBrowser(found);
  const rows: Row[] = [];
  const row = (name: string, mine: number[], theirs: number[]): Row => ({
    group: 'Layout shift on a desktop',
    name,
    unit: 'shift',
    ours: mine,
    against: 'stock',
    theirs,
    target: { atMost: 0.001 },
  });
  for (const path of pages) {
    const [mine, theirs]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      mine.push(await shiftOf(browser, ours + path));
      theirs.push(await shiftOf(browser, stock + path));
    }
    // The worst of ten: a reader meets one load, not the median of many.
    rows.push(
      row(`\`${path}\`, worst of ${runs} loads`, [Math.max(...mine)], [Math.max(...theirs)]),
    );
  }
  const [ourCut, stockCut] = [await serveCut(ours, cutAt), await serveCut(stock, cutAt)];
  for (const path of pages) {
    const mine = await shiftOf(browser, ourCut.url + path);
    rows.push(row(`\`${path}\`, text late`, [mine], [await shiftOf(browser, stockCut.url + path)]));
  }
  await Promise.all([ourCut.close(), stockCut.close(), browser.close()]);
  return rows;
};

async function shiftOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport });
  await context.addInitScript(watchShifts);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const sum = await page.evaluate(() =>
    globalThis.__shifts.reduce((total, { value }) => total + value, 0),
  );
  await context.close();
  return sum;
}
