/** What stood in a place before it said that its live part did not load. */
const before = new Map<Element, string | null>();

/** Says in a live part, or in the one that it shows, that it did not load. */
export function sayNotLoaded(live: HTMLElement): void {
  const speaker = live.dataset.notLoaded
    ? live
    : live.querySelector<HTMLElement>('[data-not-loaded]:not([hidden])');
  // A lab may have a status as well, and that may be for screen readers alone.
  const place =
    speaker?.querySelector('[data-part="lab-problem"]') ??
    speaker?.querySelector('[role="status"]:not([hidden])');
  if (!speaker || !place) return;
  if (!before.has(place)) before.set(place, place.textContent);
  place.textContent = speaker.dataset.notLoaded ?? '';
}

/** Puts back what stood there. */
export function unsayNotLoaded(): void {
  for (const [place, text] of before) place.textContent = text;
}
