import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { inject } from 'vitest';
import { pythonPlugin } from '../../config/python/plugin.ts';
import { workers } from '../../config/room-workers.ts';
import { serve } from '../../config/serve.ts';
import { trustedTypesScript } from '../../config/trusted-types.ts';
import { launchBrowser } from '../support/browser.ts';
import { takesAnyCertificate } from '../support/firefox/launch.ts';

/** A page that holds nothing but a runner of code, built and served as the site is. It is no part of the site. */
export interface CodeStage {
  readonly page: Page;
  readonly browser: Browser;
  readonly url: string;
  /** Where the page was built. */
  readonly dist: string;
  close(): Promise<void>;
}

export async function openStage(flags: readonly string[]): Promise<CodeStage> {
  const dist = await buildPage();
  const site = await serve({ port: 0, dist });
  const browser = await launchBrowser(inject('browser'), flags);
  const context = await browser.newContext({
    ignoreHTTPSErrors: inject('browser').kind === 'firefox' && takesAnyCertificate(flags),
  });
  const page = await context.newPage();
  await openPage(page, site.url);
  return {
    page,
    browser,
    url: site.url,
    dist,
    close: async () => {
      await browser.close();
      await site.close();
      await rm(dist, { recursive: true });
    },
  };
}

export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => globalThis.__code !== undefined);
}

/** Builds the page as the site is built, into a folder of its own. */
async function buildPage(): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'code-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('page/', import.meta.url)),
    plugins: [pythonPlugin()],
    worker: workers,
    build: { outDir: dist, emptyOutDir: true, assetsDir: '_astro' },
  });
  const file = join(dist, 'index.html');
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace('/* trusted types */', trustedTypesScript()));
  await writeFile(join(dist, '404.html'), html);
  return dist;
}

type Run = (typeof globalThis.__code)['run'];
export type Ran = Awaited<ReturnType<Run>>;

/** Runs code on the page, with files of these bytes. */
export const runOn = (
  page: Page,
  language: Parameters<Run>[0],
  code: string,
  files: Readonly<Record<string, Uint8Array>> = {},
): Promise<Ran> =>
  page.evaluate(([language, code, files]) => globalThis.__code.run(language, code, files), [
    language,
    code,
    Object.entries(files).map(
      ([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const,
    ),
  ] as const);

/** What a run printed. */
export const textOf = ({ pieces }: Ran, only?: 'stdout' | 'stderr'): string =>
  pieces
    .filter(([stream]) => !only || stream === only)
    .map(([, text]) => text)
    .join('');
