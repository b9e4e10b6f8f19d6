import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { launchFirefox } from './firefox/launch.ts';

/** A browser on this machine and what its process needs. Plain data, so that it can be handed to workers. */
export interface FoundBrowser {
  readonly kind: 'chromium' | 'firefox';
  /** For people: where it came from. */
  readonly name: string;
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** Web security stays on: CORS and CSP are part of what is tested. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const systemNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const systemPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium. In order: `CHROME_PATH`, Playwright's own, one of the system, the one that comes with the packages. */
export async function findBrowser(): Promise<FoundBrowser> {
  const found = (name: string, executablePath: string) =>
    ({ kind: 'chromium', name, executablePath, env: {} }) as const;
  const { CHROME_PATH = '', PATH = '' } = process.env;
  if (existsSync(CHROME_PATH)) return found('CHROME_PATH', CHROME_PATH);
  if (existsSync(chromium.executablePath())) {
    return found("Playwright's own", chromium.executablePath());
  }
  const onPath = PATH.split(delimiter).flatMap((dir) => systemNames.map((name) => join(dir, name)));
  const system = [...onPath, ...systemPaths].find((path) => existsSync(path));
  return system ? found("the system's", system) : packaged();
}

/**
 * `@sparticuz/chromium` brings its shared libraries along, but unpacks them only when it believes to be on AWS Lambda.
 * Its own list of arguments is never used: it switches web security off.
 */
async function packaged(): Promise<FoundBrowser> {
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env;
  for (const name of ['AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  return {
    kind: 'chromium',
    name: '@sparticuz/chromium',
    executablePath,
    env: { LD_LIBRARY_PATH, FONTCONFIG_PATH },
  };
}

export interface Launching {
  /** Whether pages that are left come back from the back/forward cache. Playwright's own `goBack` waits in vain for them. */
  readonly keepsPages?: boolean;
}

/** Starts a found browser, headless. `args` are Chromium's, on top of the common flags; Firefox does what it can of them. */
export function launchBrowser(
  found: FoundBrowser,
  args: readonly string[] = [],
  { keepsPages = false }: Launching = {},
): Promise<Browser> {
  const { executablePath } = found;
  if (found.kind === 'firefox') return launchFirefox(executablePath, args, keepsPages);
  return chromium.launch({
    executablePath,
    args: [...flags, ...args],
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
}
