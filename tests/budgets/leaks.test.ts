import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { findConnection, findPlayground, paths, titles } from '../support/playground.ts';
import { inFirefox, useStage, visit } from '../support/stage.ts';

// What leaves the page leaves nothing in it that listens or works on.

const stage = useStage(() => []);
const times = 10;

declare global {
  var __listeners: Set<unknown>;
  var __gone: WeakRef<Element>[];
}

/** Runs in the page before its own scripts: keeps count of what listens to what outlives every element. */
function countListeners(): void {
  globalThis.__listeners = new Set();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const lasting = (target: EventTarget | null | undefined) =>
    !target || target === window || target === document || target instanceof MediaQueryList;
  const tokens = new WeakMap<object, Map<string, unknown>>();
  const keyOf = (type: string, options: unknown) =>
    `${type} ${options === true || (options as AddEventListenerOptions | undefined)?.capture === true}`;
  const forget = (listener: object | null, key: string) => {
    if (!listener) return;
    globalThis.__listeners.delete(tokens.get(listener)?.get(key));
    tokens.get(listener)?.delete(key);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const { signal, once } = (typeof options === 'object' && options) || {};
    if (lasting(this) && listener && !once && !signal?.aborted) {
      const key = keyOf(type, options);
      const own = tokens.get(listener) ?? new Map<string, unknown>();
      tokens.set(listener, own);
      if (!own.has(key)) own.set(key, { type });
      globalThis.__listeners.add(own.get(key));
      if (signal) add.call(signal, 'abort', () => forget(listener, key));
    }
    add.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (lasting(this)) forget(listener, keyOf(type, options));
    remove.call(this, type, listener, options);
  };
}

const listening = (page: Page) =>
  page.evaluate(() =>
    [...globalThis.__listeners].map((each) => (each as { type: string }).type).sort(),
  );

async function opened(path: string): Promise<Page> {
  const page = await (await stage.open('/quickstart/setting-up/')).context().newPage();
  await page.addInitScript(countListeners);
  await visit(page, path);
  return page;
}

test(`${times} playgrounds, used and removed: no worker and no listener is left, nor they themselves`, async () => {
  const page = await opened(paths.playground);
  await findConnection(page).region.hover();
  const { region } = await findPlayground(page, titles.image);
  const use = () =>
    region.evaluate(async (pattern) => {
      globalThis.__gone ??= [];
      const copy = pattern.cloneNode(true) as HTMLElement;
      pattern.after(copy);
      const part = (name: string) => copy.querySelector<HTMLElement>(`[data-part="${name}"]`);
      const until = async (holds: () => unknown) => {
        while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
      };
      const json = copy.querySelector<HTMLDetailsElement>('details.json');
      if (json) json.open = true;
      part('run')?.click();
      await until(() => copy.dataset.state === 'done');
      await until(() => part('answer')?.getAttribute('aria-busy') === 'false');
      await until(() => part('json-editor'));
      const wasWorking = copy.querySelector('.formatted > *') !== null;
      copy.remove();
      globalThis.__gone.push(new WeakRef(copy));
      return wasWorking;
    });
  // Loads what stays.
  expect(await use()).toBe(true);
  await eventually(() => page.workers().length).toBe(0);
  const before = await listening(page);
  expect(before.length).toBeGreaterThan(3);
  for (let time = 0; time < times; time += 1) expect(await use()).toBe(true);
  await eventually(() => page.workers().length).toBe(0);
  await eventually(() => listening(page)).toEqual(before);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBeLessThan(10);
  // BiDi has no way to collect garbage.
  if (inFirefox()) return;
  const devtools = await page.context().newCDPSession(page);
  const kept = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return page.evaluate(() => globalThis.__gone.filter((each) => each.deref()).length);
  };
  // The history still offers to show the last run where it was made.
  await eventually(kept).toBeLessThan(2);
});

test(`${times} lists of contents, put in and taken out, leave no listener`, async () => {
  const page = await opened(paths.concepts);
  const before = await listening(page);
  await page.evaluate(async (count) => {
    for (let time = 0; time < count; time += 1) {
      const list = document.createElement('starlight-toc');
      document.body.append(list);
      await new Promise((resolve) => requestIdleCallback(resolve));
      list.remove();
    }
  }, times);
  expect(await listening(page)).toEqual(before);
});
