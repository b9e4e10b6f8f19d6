import type { Browser, Page } from 'playwright-core';
import { type FoundBrowser, launchBrowser } from '../../tests/support/browser.ts';
import { connect, findPlayground, titles } from '../../tests/support/playground.ts';
import { type Provider, startProvider } from '../provider.ts';
import { watchFlags, watchMain } from './watch-main.ts';

/** The playground page in a browser, with a key, all loaded that a first run needs, and a provider that answers it. */
export interface Stage {
  readonly page: Page;
  readonly browser: Browser;
  readonly provider: Provider;
  close(): Promise<void>;
}

export async function openStage(found: FoundBrowser, site: string): Promise<Stage> {
  const provider = await startProvider();
  const browser = await launchBrowser(found, [...provider.flags, ...watchFlags]);
  const page = await browser.newPage();
  await page.addInitScript(watchMain);
  await page.goto(`${site}/playground/`);
  await connect(page);
  const { region } = await findPlayground(page, titles.image);
  await region.hover();
  await page.waitForLoadState('networkidle');
  return {
    page,
    browser,
    provider,
    close: async () => {
      await browser.close();
      await provider.close();
    },
  };
}
