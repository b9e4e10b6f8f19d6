import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, firefox } from 'playwright-core';
import { startProxy } from './proxy.ts';

/** On top of those that Playwright sets. */
const prefs = {
  // Copy and paste as after a reader's click, without a menu that asks.
  'dom.events.testing.asyncClipboard': true,
  // Firefox 153 crashes where a page and a sandbox read an element's `ariaLabelledByElements`, as Playwright's roles do.
  'accessibility.ARIAElementReflection.enabled': false,
  // No dialog that nobody answers, where a form of a page goes over plain HTTP.
  'security.warn_submit_secure_to_insecure': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.ssl': '127.0.0.1',
};

/**
 * The hosts that Chromium's flags put elsewhere, each with the local port that stands for it. The tests say it in
 * Chromium's notation; whatever it does not name is not found, here always.
 */
const portsIn = (flags: readonly string[]): Map<string, number> =>
  new Map(
    [...flags.join().matchAll(/MAP (\S+:\d+) 127\.0\.0\.1:(\d+)/g)].map(([, host = '', port]) => [
      host,
      Number(port),
    ]),
  );

/** Whether the flags vouch for a certificate: Firefox is then told to take any, as it cannot be told of one. */
export const takesAnyCertificate = (flags: readonly string[]): boolean =>
  flags.some((flag) => flag.startsWith('--ignore-certificate-errors-spki-list'));

/** Starts a Firefox, headless, by way of `launcher.ts`. Where it `keepsPages`, they come back from a cache. */
export async function launchFirefox(
  path: string,
  flags: readonly string[],
  keepsPages: boolean,
): Promise<Browser> {
  const proxy = await startProxy(portsIn(flags));
  const { port } = proxy;
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: fileURLToPath(new URL('launcher.ts', import.meta.url)),
    firefoxUserPrefs: {
      ...prefs,
      'browser.sessionhistory.max_total_viewers': keepsPages ? 8 : 0,
      'network.proxy.http_port': port,
      'network.proxy.ssl_port': port,
    },
    env: {
      ...process.env,
      FIREFOX: path,
      // The launcher asks `env` for a Node: the one that runs this.
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    },
  });
  browser.on('disconnected', proxy.close);
  return browser;
}
