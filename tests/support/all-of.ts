import type { Locator } from 'playwright-core';

/** All that a locator finds, one at least: a loop over nothing would hold nothing. */
export async function allOf(locator: Locator): Promise<Locator[]> {
  await locator.first().waitFor();
  return locator.all();
}
