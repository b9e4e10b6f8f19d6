/**
 * After a link has led to a part of the page: opens the `<details>` around it, which not every browser does by itself, and
 * moves the focus there, so that a screen reader reads on from it and Tab goes on from it.
 */
export function act(): void {
  const target = named();
  if (target) arriveAt(target);
}

/** Has a part of the page in sight, below what sticks to the top of the window, and gives it the focus. */
export function arriveAt(target: HTMLElement, isInSight = true): void {
  const closed: HTMLDetailsElement[] = [];
  for (let each = target.closest('details'); each; each = outside(each))
    if (!each.open) closed.push(each);
  for (const details of closed) details.open = true;
  if (closed.length || !isInSight) target.scrollIntoView();
  const { activeElement } = document;
  // Who types in a field meanwhile goes on, and what is within has the focus for a reason.
  if (!target.contains(activeElement) && !activeElement?.matches('input, textarea, select'))
    focus(target);
}

const outside = (details: HTMLDetailsElement) => details.parentElement?.closest('details') ?? null;

/** What the address names. `:target` is not set yet where the page is still being read. */
function named(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // Not an address of ours.
  }
}

/** A heading takes the focus only with a `tabindex`. It is nothing to press, so it gets no mark. */
function focus(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  if (document.activeElement === target) return;
  target.tabIndex = -1;
  target.style.outline = 'none';
  target.focus({ preventScroll: true });
}
