import type { Locator } from 'playwright-core';
import { eventually } from './eventually.ts';

export type State = 'idle' | 'running' | 'done' | 'incomplete' | 'failed' | 'stopped';

/** A change of a playground's state, on the page's own clock in milliseconds. */
interface Change {
  readonly name: string | null;
  readonly state: string | undefined;
  readonly at: number;
}
interface Watch {
  readonly changes: Change[];
  clickedAt: number;
}
declare global {
  var __watch: Watch;
}

/** Runs in the page before its own scripts: notes each change of `data-state`, and when the last click was. */
export function watchStates(): void {
  const watch: Watch = { changes: [], clickedAt: 0 };
  globalThis.__watch = watch;
  new MutationObserver((records) => {
    for (const { target } of records) {
      if (!(target instanceof HTMLElement)) continue;
      const name = target.getAttribute('aria-label');
      watch.changes.push({ name, state: target.dataset.state, at: performance.now() });
    }
  }).observe(document, { attributeFilter: ['data-state'], subtree: true });
  addEventListener('click', () => (watch.clickedAt = performance.now()), { capture: true });
}

/** The states that a playground went through since the page was opened. */
export async function statesOf(region: Locator): Promise<string[]> {
  const changes = await region.evaluate((element) =>
    globalThis.__watch.changes
      .filter(({ name }) => name === element.getAttribute('aria-label'))
      .map(({ state }) => state ?? ''),
  );
  return changes.filter((state, index) => state !== changes[index - 1]);
}

/**
 * Longer than any machine, however busy, takes for what is done in pieces, in milliseconds: a page that needs this long
 * hangs. How quick it is, `npm run bench -- volume` tells.
 */
export const hanging = 3000;

/** From the last click to the last change of state, in milliseconds. */
export const sinceClick = (region: Locator): Promise<number> =>
  region.evaluate(
    () => (globalThis.__watch.changes.at(-1)?.at ?? Number.NaN) - globalThis.__watch.clickedAt,
  );

/** Waits until a playground is in a state. */
export async function reaches(region: Locator, state: State): Promise<void> {
  await eventually(() => region.getAttribute('data-state'), 'data-state').toBe(state);
}

/** Waits until a run ends, past the first `before` states, and gives the state in which it did. */
export async function ends(region: Locator, before = 0): Promise<string | undefined> {
  const isOver = async () => {
    const states = await statesOf(region);
    return states.length > before && states.at(-1) !== 'running';
  };
  await eventually(isOver, 'the run is over').toBe(true);
  return (await statesOf(region)).at(-1);
}
