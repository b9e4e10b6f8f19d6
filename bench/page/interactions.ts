import type { ElementHandle, Page } from 'playwright-core';

declare global {
  var __interactions: { readonly duration: number; readonly on: string }[];
  /** The controls that a page had from the start, and the names of those that were pressed. */
  var __controls: { readonly here: Set<HTMLElement>; readonly names: Set<string> };
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

const controls = 'button:enabled, summary, input[type=checkbox]:enabled';

/**
 * Clicks every button, tab, fold and check box of a page once, and gives how many there were. Of those that come up meanwhile
 * one of each name: a failure that is run again brings another `Run again`, without end.
 */
export async function pressAll(page: Page): Promise<number> {
  let pressed = 0;
  for (let next = await unpressed(page); next; next = await unpressed(page)) {
    await press(page, next);
    pressed++;
  }
  return pressed;
}

/** The next control that can be pressed and has not been, marked as one that has. */
async function unpressed(page: Page): Promise<ElementHandle<HTMLElement> | null> {
  const found = await page.evaluateHandle((selector) => {
    const isThere = (control: HTMLElement) =>
      control.checkVisibility({ visibilityProperty: true }) && !control.closest('dialog, [inert]');
    const nameOf = (control: HTMLElement) => `${control.className} ${control.textContent}`;
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    globalThis.__controls ??= { here: new Set(all), names: new Set() };
    const { here, names } = globalThis.__controls;
    const control = all.find(
      (each) =>
        isThere(each) && !each.dataset.pressed && (here.has(each) || !names.has(nameOf(each))),
    );
    if (!control) return null;
    control.dataset.pressed = 'yes';
    names.add(nameOf(control));
    return control;
  }, controls);
  return found.asElement();
}

async function press(page: Page, control: ElementHandle<HTMLElement>): Promise<void> {
  await control.click({ timeout: 5000 });
  await page.waitForTimeout(200);
  // A dialog would lie over the next. Where it changes nothing, a key waits for a frame that is not drawn, and seems slow.
  if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
}
