import type { TestProject } from 'vitest/node';
import { type FoundBrowser, findBrowser } from './browser.ts';
import { findFirefox } from './firefox/find.ts';
import { startSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site, without a trailing slash. */
    siteUrl: string;
    browser: FoundBrowser;
  }
}

/** Once a run: one server with the built site, and the browser that all files launch. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = project.name === 'firefox' ? theFirefox() : await findBrowser();
  console.log(`Browser: ${browser.executablePath} (${browser.name})`);
  const { url, close } = await startSite();
  project.provide('browser', browser);
  project.provide('siteUrl', url.replace(/\/$/, ''));
  return close;
}

function theFirefox(): FoundBrowser {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox on this machine.');
  return { kind: 'firefox', name: 'Firefox', executablePath, env: {} };
}
