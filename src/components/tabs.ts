/**
 * Wires every tab list inside `root` as the ARIA pattern has it: one tab stop, arrow keys, Home and End.
 * A `tab-change` event, which bubbles, says which tab was chosen.
 */
export function bindTabs(root: HTMLElement, signal: AbortSignal): void {
  for (const list of root.querySelectorAll<HTMLElement>('[role="tablist"]')) {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
    list.addEventListener(
      'click',
      ({ target }) => {
        const tab = chosen(tabs, target);
        if (tab) select(tabs, tab);
      },
      { signal },
    );
    list.addEventListener(
      'keydown',
      (event) => {
        const tab = chosen(tabs, event.target);
        const next = tab && move(tabs, tab, event.key);
        if (!next) return;
        event.preventDefault();
        select(tabs, next);
        next.focus();
      },
      { signal },
    );
  }
}

const chosen = (tabs: readonly HTMLElement[], target: EventTarget | null) =>
  tabs.find((tab) => target instanceof Node && tab.contains(target));

function move(tabs: readonly HTMLElement[], from: HTMLElement, key: string) {
  const at = tabs.indexOf(from);
  if (key === 'ArrowRight') return tabs[(at + 1) % tabs.length];
  if (key === 'ArrowLeft') return tabs.at(at - 1);
  if (key === 'Home') return tabs[0];
  return key === 'End' ? tabs.at(-1) : undefined;
}

/** Shows the panel of one tab of a list and hides the others. */
export function select(tabs: readonly HTMLElement[], tab: HTMLElement): void {
  for (const each of tabs) {
    const on = each === tab;
    each.setAttribute('aria-selected', String(on));
    each.tabIndex = on ? 0 : -1;
    const panel = document.getElementById(each.getAttribute('aria-controls') ?? '');
    if (panel) panel.hidden = !on;
  }
  tab.dispatchEvent(new CustomEvent('tab-change', { bubbles: true }));
}
