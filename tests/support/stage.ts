import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { defaultLimits, type Limits } from '../../src/chat/send/limits.ts';
import { type Launching, launchBrowser } from './browser.ts';
import { takesAnyCertificate } from './firefox/launch.ts';
import { watchStates } from './states.ts';

export interface Opening extends BrowserContextOptions {
  /** Shortened limits of a run; those left out stay as they are. */
  readonly limits?: Partial<Limits>;
}

declare global {
  /** Read by the live part at each Run. */
  var __limits: Limits | undefined;
}

export interface Stage {
  /** Opens a path of the site in a fresh context, with nothing stored. */
  open(path: string, opening?: Opening): Promise<Page>;
}

/** For what differs between browsers. */
export const inFirefox = (): boolean => inject('browser').kind === 'firefox';

/**
 * Firefox tells of a refused or broken answer, or picture, as of an error, though no script threw one, and so it does of a
 * module that was still on its way when the page was left.
 */
const isReport = (text: string): boolean => inFirefox() && reports.some((each) => each.test(text));
const reports = [
  /^Cross-Origin Request Blocked: /,
  /^Failed to read data from the ReadableStream: /,
  /^Image corrupt or truncated\./,
  /^TypeError: error loading dynamically imported module: /,
];

/**
 * One browser for a test file. Pages are fresh, with nothing stored, and gone after each test or, where `lasting`, after
 * all. After each test: no script of the site may have thrown, and none may have met its own security policy.
 */
export function useStage(
  flags: () => readonly string[],
  { lasting = false, ...launching }: Launching & { lasting?: boolean } = {},
): Stage {
  let browser: Browser;
  /** Used pages, cleaned, by the options that they were opened with. */
  const spares = new Map<string, Page>();
  const lent = new Map<string, Page>();
  const troubles: string[] = [];

  const openNew = async (options: BrowserContextOptions) => {
    const context = await browser.newContext({
      baseURL: inject('siteUrl'),
      // A headless shell refuses without being asked what a reader's click allows.
      permissions: ['clipboard-read', 'clipboard-write'],
      ignoreHTTPSErrors: inFirefox() && takesAnyCertificate(flags()),
      ...options,
    });
    context.setDefaultTimeout(20_000);
    await context.addInitScript(watchStates);
    const page = await context.newPage();
    page.on('pageerror', (error) => {
      const text = String(error.stack ?? error);
      if (!isReport(text)) troubles.push(text);
    });
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) troubles.push(message.text());
    });
    return page;
  };

  const launch = async () => {
    browser = await launchBrowser(inject('browser'), flags(), launching);
  };
  beforeAll(launch);
  const tidy = async () => {
    for (const [kind, page] of lent) if (await clean(page)) spares.set(kind, page);
    const kept = new Set([...spares.values()].map((page) => page.context()));
    const others = browser.contexts().filter((context) => !kept.has(context));
    await Promise.all(others.map((context) => context.close()));
    return true;
  };
  /** Whether all pages are still there: one that has crashed may come back empty. */
  const isWhole = async () => {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const watched = pages.map((page) => page.evaluate(() => '__watch' in globalThis));
    return (await Promise.all(watched)).every(Boolean);
  };
  afterEach(async ({ task }) => {
    const check = lasting ? task.result?.state !== 'fail' || isWhole() : tidy();
    const isWell = await Promise.resolve(check).catch(() => false);
    if (!isWell || !browser.isConnected()) {
      // It or a tab of it crashed, and that test failed: the next one, or another try, gets a new one.
      spares.clear();
      await browser.close();
      await launch();
    }
    lent.clear();
    expect(troubles.splice(0), 'errors thrown or refused by policy').toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    async open(path, { limits, colorScheme = null, viewport = usualSize, ...options } = {}) {
      const kind = JSON.stringify(options);
      const page = spares.get(kind) ?? (await openNew({ viewport, ...options }));
      spares.delete(kind);
      // Firefox shows the JSON that a page is cleaned on in a viewer, which takes no scripts.
      if (!lasting && !inFirefox() && !lent.has(kind)) lent.set(kind, page);
      if (!inFirefox()) await page.emulateMedia({ colorScheme, media: null });
      if (viewport) await page.setViewportSize(viewport);
      await (options.javaScriptEnabled === false ? page.goto(path) : visit(page, path));
      if (limits) await setLimits(page, limits);
      return page;
    },
  };
}

/** Goes to a path and waits for its live parts: what they show before is what was written into the page. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await whenLive(page);
}

/** Loads a page again, live parts and all. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await whenLive(page);
}

const whenLive = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const parts = [...document.querySelectorAll('.live:not(:defined)')];
    await Promise.all(parts.map(({ localName }) => customElements.whenDefined(localName)));
  });

/** Playwright's own. */
const usualSize = { width: 1280, height: 720 };

/** Makes a used page as if it were new, which costs a browser far less than a new one. False where it cannot. */
async function clean(page: Page): Promise<boolean> {
  if (page.isClosed()) return false;
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await context.setOffline(false);
  await page.unrouteAll();
  await page.goto(`${inject('siteUrl')}/code-colours.json`);
  return page.evaluate(() => {
    try {
      localStorage.clear();
      sessionStorage.clear();
      return true;
    } catch {
      return false; // A test took the storage away.
    }
  });
}

/** Has the page ask the provider for something, and waits for the answer: what the page had sent before has left by then. */
export const marked = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await fetch('https://api.aimlapi.com/marker');
  });

/** Limits that the next runs on a page keep; those left out are the usual ones. */
export const setLimits = (page: Page, limits: Partial<Limits> = {}): Promise<void> =>
  page.evaluate(
    (all) => {
      globalThis.__limits = all;
    },
    { ...defaultLimits, ...limits },
  );
