import type { Locator, Page } from 'playwright-core';

declare global {
  var __interactions: { readonly duration: number; readonly on: string }[];
}

/** Runs in a page before its own scripts: notes how long each press took until it was painted, and what was pressed. */
export function watchInteractions(): void {
  globalThis.__interactions = [];
  const nameOf = (node: Node | null) =>
    node instanceof Element
      ? (node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 30) ||
        node.localName
      : '';
  new PerformanceObserver((list) => {
    for (const { interactionId, duration, target } of list.getEntries() as PerformanceEventTiming[])
      if (interactionId) globalThis.__interactions.push({ duration, on: nameOf(target) });
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** Browsers do not tell what took less than 16 ms. */
const untold = { duration: 16, on: '' };

/** The slowest press so far, in milliseconds until it was painted. */
export const slowest = (page: Page) =>
  page.evaluate(
    (none) =>
      globalThis.__interactions.reduce(
        (one, other) => (other.duration > one.duration ? other : one),
        none,
      ),
    untold,
  );

const controls = 'button, summary, select, textarea, input:not([type=file])';

/** Presses every control of a page once, those that come up meanwhile as well, and gives how many there were. */
export async function pressAll(page: Page): Promise<number> {
  const all = page.locator('body').locator(controls);
  let pressed = 0;
  for (let at = 0; at < (await all.count()); at++) if (await press(all.nth(at))) pressed++;
  return pressed;
}

async function press(control: Locator): Promise<boolean> {
  const page = control.page();
  if (!(await control.isVisible()) || !(await control.isEnabled())) return false;
  const takesKeys = await control.evaluate((element) =>
    element.matches('select, textarea, input:not([type=checkbox], [type=radio])'),
  );
  if (takesKeys) await control.press('ArrowDown');
  else await control.click();
  await page.waitForTimeout(200);
  // A dialog would lie over the next.
  await page.keyboard.press('Escape');
  return true;
}
