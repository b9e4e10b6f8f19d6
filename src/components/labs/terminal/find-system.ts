import { systemOf } from '../../../labs/terminal/system.ts';
import { select } from '../../tabs.ts';

const tabsOf = (lab: Element, name: string): readonly HTMLElement[] => [
  ...lab.querySelectorAll<HTMLElement>(`[data-tabs="${name}"] [role="tab"]`),
];

/** Chooses the tab with this id, if there is one. */
function choose(tabs: readonly HTMLElement[], id: string | undefined): void {
  const tab = tabs.find(({ dataset }) => dataset.id === id);
  if (tab) select(tabs, tab);
}

// With the page and not on intent: steps that change under the pointer would be worse than none.
for (const lab of document.querySelectorAll('[data-lab="terminal"]')) {
  const systems = tabsOf(lab, 'system');
  lab.addEventListener('tab-change', ({ target }) => {
    const tab = systems.find((each) => each === target);
    if (tab) choose(tabsOf(lab, 'shell'), tab.dataset.shell);
  });
  choose(systems, systemOf(navigator));
}
