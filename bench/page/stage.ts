import { chromium, type Page } from 'playwright-core';
import { type FoundBrowser, launchBrowser } from '../../tests/support/browser.ts';
import { connect, findPlayground, titles } from '../../tests/support/playground.ts';
import { freePort } from '../lib/free-port.ts';
import { type Provider, startProvider } from '../provider.ts';
import { watchFlags, watchMain } from './watch-main.ts';

/** The playground page in a browser, with a key, all loaded that a first run needs, and a provider that answers it. */
export interface Stage {
  readonly page: Page;
  readonly provider: Provider;
  /** Where the browser tells of its pages. */
  readonly port: number;
  /** Lets go of the page, which goes on. */
  detach(): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(found: FoundBrowser, site: string): Promise<Stage> {
  const [provider, port] = await Promise.all([startProvider(), freePort()]);
  const flags = [`--remote-debugging-port=${port}`, ...provider.flags, ...watchFlags];
  const browser = await launchBrowser(found, flags);
  // A driver that has launched a browser cannot let go of a page; one that comes from outside can.
  const driver = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await driver.contexts()[0]?.newPage();
  if (!page) throw new Error('The browser has no window.');
  await page.addInitScript(watchMain);
  await page.goto(`${site}/playground/`);
  await connect(page);
  const { region } = await findPlayground(page, titles.image);
  await region.hover();
  await page.waitForLoadState('networkidle');
  return {
    page,
    provider,
    port,
    detach: () => driver.close(),
    close: async () => {
      await browser.close();
      await provider.close();
    },
  };
}
