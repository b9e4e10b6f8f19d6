import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { inject } from 'vitest';
import { parserAlias } from '../../config/parser-alias.ts';
import { serve } from '../../config/serve.ts';
import { trustedTypesScript } from '../../config/trusted-types.ts';
import { launchBrowser } from '../support/browser.ts';

/** A page that holds nothing but answers, under the headers of the site. */
export interface Stage {
  readonly page: Page;
  /** What no answer may bring about: scripts, requests, windows, violations of the policy. */
  readonly troubles: string[];
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const dist = await buildPage();
  const site = await serve({ port: 0, dist });
  const browser = await launchBrowser(inject('browser'), [
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ]);
  const page = await browser.newPage();
  const troubles: string[] = [];
  const note = (what: string) => void troubles.push(what);
  await page.exposeFunction('__trouble', note);
  await page.addInitScript(watchScripts);
  await page.goto(site.url);
  await page.waitForFunction(() => globalThis.__answers !== undefined);
  // The worker comes with the first answer.
  await page.evaluate(() => globalThis.__answers.whole('*first*'));

  page.on('request', (request) => note(`request ${request.url()}`));
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => note(String(error)));
  page.on('framenavigated', (frame) => note(`navigated ${frame.url()}`));
  page.context().on('page', (opened) => note(`window ${opened.url()}`));
  return {
    page,
    troubles,
    close: async () => {
      await browser.close();
      await site.close();
      await rm(dist, { recursive: true });
    },
  };
}

/** Builds the page as the site is built, into a folder of its own. */
async function buildPage(): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'answers-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('page/', import.meta.url)),
    resolve: { alias: parserAlias },
    build: { outDir: dist, emptyOutDir: true, assetsDir: '_astro' },
  });
  const file = join(dist, 'index.html');
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace('/* trusted types */', trustedTypesScript()));
  await writeFile(join(dist, '404.html'), html);
  return dist;
}

/** Runs in the page before anything else: tells of scripts that run, or would have without the policy. */
function watchScripts(): void {
  const { __trouble: tell } = globalThis as unknown as { __trouble(what: string): void };
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    tell(`violation ${effectiveDirective} ${blockedURI} ${sample}`),
  );
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
    globalThis[name] = (...values: unknown[]) => {
      tell(`${name} ${values.join()}`);
      return null as never;
    };
}
