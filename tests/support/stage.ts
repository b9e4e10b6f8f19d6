import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { defaultLimits, type Limits } from '../../src/chat/limits.ts';
import { launchBrowser } from './browser.ts';
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

/**
 * One browser for a test file, a fresh context for each page, closed after each test or, where `lasting`, after all.
 * After each test: no script of the site may have thrown, and none may have met its own security policy.
 */
export function useStage(
  flags: () => readonly string[],
  { lasting = false }: { lasting?: boolean } = {},
): Stage {
  let browser: Browser;
  const troubles: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser(inject('browser'), flags());
  });
  afterEach(async () => {
    if (!lasting) await Promise.all(browser.contexts().map((context) => context.close()));
    expect(troubles.splice(0), 'errors thrown or refused by policy').toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    async open(path, { limits, ...options } = {}) {
      const context = await browser.newContext({
        baseURL: inject('siteUrl'),
        // A headless shell refuses without being asked what a reader's click allows.
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
      context.setDefaultTimeout(20_000);
      await context.addInitScript(watchStates);
      const page = await context.newPage();
      page.on('pageerror', (error) => troubles.push(String(error.stack ?? error)));
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) troubles.push(message.text());
      });
      await page.goto(path);
      if (limits) await setLimits(page, limits);
      return page;
    },
  };
}

/** Limits that the next runs on a page keep; those left out are the usual ones. */
export const setLimits = (page: Page, limits: Partial<Limits> = {}): Promise<void> =>
  page.evaluate(
    (all) => {
      globalThis.__limits = all;
    },
    { ...defaultLimits, ...limits },
  );
