import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { attribute, elementsIn, type Insert } from './html-edits.ts';

/** Gives each panel of Starlight's tabs the label of its tab: on paper and without scripts all panels are shown. */
export function labelPanels(root: Root): readonly Insert[] {
  const groups = [...elementsIn(root)].filter(({ tagName }) => tagName === 'starlight-tabs');
  const elements = groups.flatMap((group) => [...elementsIn(group)]);
  const tabs = new Map(
    elements
      .filter(({ properties }) => properties.role === 'tab')
      .map((tab) => [String(tab.properties.id), textOf(tab).trim()]),
  );
  return elements.flatMap((panel) => {
    const [id = ''] = [panel.properties.ariaLabelledBy].flat();
    const label = panel.properties.role === 'tabpanel' && tabs.get(String(id));
    return label ? [attribute(panel, 'data-label', label)] : [];
  });
}
