import { launchBrowser } from '../../tests/support/browser.ts';
import { pressAll, slowest, watchInteractions } from '../page/interactions.ts';
import type { Measure, Row } from '../row.ts';

const slowdown = 4;

/** Every control of every page pressed once, on a processor slowed to a quarter: the slowest press until it is painted. */
export const interactions: Measure = async ({ browser: found, ours, pages, quick }) => {
  const browser = await launchBrowser(found);
  const rows: Row[] = [];
  for (const path of quick ? pages.filter((each) => !each.startsWith('/es/')) : pages) {
    const page = await browser.newPage();
    await page.addInitScript(watchInteractions);
    await page.goto(ours + path);
    await page.waitForLoadState('networkidle');
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const count = await pressAll(page);
    const { duration, on } = await slowest(page);
    rows.push({
      group: `Interaction to paint (INP) at ${slowdown} × slowed processor`,
      name: `\`${path}\`, slowest of ${count} controls: ${on}`,
      unit: 'ms',
      ours: [duration],
      against: '',
      theirs: [],
      target: { atMost: 100 },
    });
    await page.close();
  }
  await browser.close();
  return rows;
};
