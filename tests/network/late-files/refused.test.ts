import type { Page } from 'playwright-core';
import { afterAll, beforeEach, test } from 'vitest';
import { eventually } from '../../support/eventually.ts';
import { inFirefox, useStage, visit } from '../../support/stage.ts';
import { startStrictServer } from '../../support/strict-server.ts';
import { rows } from './rows.ts';

// Each file that a page loads late is refused, as by a network that is down for a moment, and let through at the next press.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

/** Chromium 153 gives up on a module that failed, as Firefox does; Chromium 156 asks for it again. */
const fetchesAgain = (page: Page, url: string): Promise<boolean> =>
  // As a text: what a function imports is rewritten here.
  page.evaluate(`import(${JSON.stringify(url)}).then(() => true, () => false)`);

test.each(rows)('$name: refused once, and there at the next press', async (row) => {
  // Firefox asks for a module once, and where nothing is said there is nothing else to see.
  if (inFirefox() && row.isSilent) return;
  const page = await stage.open('/quickstart/setting-up/');
  const refused: string[] = [];
  await page.route(row.file, async (route) => {
    await route.abort();
    refused.push(route.request().url());
  });
  await visit(page, row.path);
  const { fails, works } = await row.begin(page);
  await fails();
  await eventually(() => refused.length, 'the file was asked for').toBeGreaterThan(0);
  if (inFirefox() && row.isModule) return;
  await page.unroute(row.file);
  if (row.isModule && !(await fetchesAgain(page, refused[0] ?? ''))) return;
  await works();
});
