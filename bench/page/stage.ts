import { type Browser, chromium, type Page } from 'playwright-core';
import { type FoundBrowser, launchBrowser } from '../../tests/support/browser.ts';
import { connect, findPlayground, titles } from '../../tests/support/playground.ts';
import { watchFlags, watchMain } from '../../tests/support/watch-main.ts';
import { freePort } from '../lib/free-port.ts';
import { type Provider, startProvider } from '../provider.ts';

/** The playground page in a browser, with a key, all loaded that a first run needs, and a provider that answers it. */
export interface Stage {
  readonly page: Page;
  readonly provider: Provider;
  close(): Promise<void>;
}

/** A stage whose page can be let go of. Its driver is the slower one, by about 0.3 ms a run: not for what is that quick. */
export interface LooseStage extends Stage {
  /** Where the browser tells of its pages. */
  readonly port: number;
  /** Lets go of the page, which goes on. */
  detach(): Promise<void>;
}

export async function openStage(found: FoundBrowser, site: string): Promise<Stage> {
  const provider = await startProvider();
  const browser = await launchBrowser(found, [...provider.flags, ...watchFlags]);
  return { page: await openPage(browser, site), provider, close: closer(browser, provider) };
}

/** As `openStage`. A driver that has launched a browser cannot let go of a page; one that comes from outside can. */
export async function openLooseStage(found: FoundBrowser, site: string): Promise<LooseStage> {
  const [provider, port] = await Promise.all([startProvider(), freePort()]);
  const flags = [`--remote-debugging-port=${port}`, ...provider.flags, ...watchFlags];
  const browser = await launchBrowser(found, flags);
  const driver = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await openPage(driver, site);
  return { page, provider, port, detach: () => driver.close(), close: closer(browser, provider) };
}

async function openPage(browser: Browser, site: string): Promise<Page> {
  const page = await (browser.contexts()[0] ?? browser).newPage();
  await page.addInitScript(watchMain);
  await page.goto(`${site}/playground/`);
  await connect(page);
  const { region } = await findPlayground(page, titles.image);
  await region.hover();
  await page.waitForLoadState('networkidle');
  return page;
}

const closer = (browser: Browser, provider: Provider) => async () => {
  await browser.close();
  await provider.close();
};
