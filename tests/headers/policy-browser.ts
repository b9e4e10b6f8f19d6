import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** One `securitypolicyviolation` event. */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

/** What has gone wrong so far in a page, on every document that it opened. */
export interface Troubles {
  readonly violations: Violation[];
  /** What the console said of a policy, and errors that were thrown. */
  readonly said: string[];
  /** Requests to another origin than that of the page. */
  readonly elsewhere: string[];
}

export const noTroubles: Troubles = { violations: [], said: [], elsewhere: [] };

/** A page in a fresh context. */
export async function watchedPage(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<{ page: Page; troubles: Troubles }> {
  const troubles: Troubles = { violations: [], said: [], elsewhere: [] };
  const { violations, said, elsewhere } = troubles;
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  await context.exposeBinding('__violation', (_source, violation: Violation) => {
    violations.push(violation);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective: directive, blockedURI, sample } = event;
      const blocked = `${blockedURI} ${sample}`.trim();
      (globalThis as unknown as { __violation(v: Violation): void }).__violation({
        directive,
        blocked,
      });
    });
  });
  const page = await context.newPage();
  // Violations in workers fire no event on the page, but reach its console.
  page.on('console', (message) => {
    if (/policy|trusted/i.test(message.text())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const home = new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin;
    if (protocol.startsWith('http') && origin !== home) elsewhere.push(request.url());
  });
  return { page, troubles };
}
