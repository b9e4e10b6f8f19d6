import type { Locator } from 'playwright-core';

/** The windows in which the answer must be in sight: a laptop's and a phone's. */
export const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/** Whether the top of an element is in the window, and nothing that sticks to an edge covers it. */
export const isInWindow = (element: Locator): Promise<boolean> =>
  element.evaluate((each) => {
    const { left, top, width } = each.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + 2);
    return top >= 0 && top < innerHeight && each.contains(there);
  });
