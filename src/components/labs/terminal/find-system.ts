import { systemOf } from '../../../labs/terminal/system.ts';

/** Chooses the tab with this id in a tab list, if there is one. */
const choose = (lab: Element, list: string, id: string | undefined): void =>
  lab.querySelector<HTMLElement>(`[data-tabs="${list}"] [data-id="${id}"]`)?.click();

// With the page and not on intent: steps that change under the pointer would be worse than none. It presses the tabs
// as a reader would, and so shares no module with others: this small a script stands in the page itself.
for (const lab of document.querySelectorAll('[data-lab="terminal"]')) {
  lab.addEventListener('tab-change', ({ target }) => {
    if (target instanceof HTMLElement && target.closest('[data-tabs="system"]'))
      choose(lab, 'shell', target.dataset.shell);
  });
  choose(lab, 'system', systemOf(navigator));
}
