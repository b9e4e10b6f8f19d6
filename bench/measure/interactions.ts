import { launchBrowser } from '../../tests/support/browser.ts';
import { pressAll, slowest, watchInteractions } from '../page/interactions.ts';
import type { Measure, Row } from '../row.ts';

/** Every button, tab, fold and check box of every page clicked once: the slowest until it is painted. In Spanish they are the same. */
export const interactions: Measure = async ({ browser: found, ours, pages }) => {
  const browser = await launchBrowser(found);
  const rows: Row[] = [];
  for (const path of pages.filter((each) => !each.startsWith('/es/'))) {
    const page = await browser.newPage();
    await page.addInitScript(watchInteractions);
    await page.goto(ours + path);
    await page.waitForLoadState('networkidle');
    const count = await pressAll(page);
    const { duration, on } = await slowest(page);
    rows.push({
      group: 'Interaction to next paint (INP)',
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
