/** Opens the `<details>` around what a link points to: not every browser does so by itself. */
function openTarget(): void {
  const target = document.querySelector(':target');
  const closed: HTMLDetailsElement[] = [];
  for (let each = target?.closest('details'); each; each = each.parentElement?.closest('details'))
    if (!each.open) closed.push(each);
  for (const details of closed) details.open = true;
  if (closed.length) target?.scrollIntoView();
}

// A tick later: `:target` is set after the event that announces it.
addEventListener('hashchange', () => setTimeout(openTarget));
openTarget();
