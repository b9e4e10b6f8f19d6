import type { Root } from 'hast';
import { elementsIn, escapeValue, type Insert } from './html-edits.ts';

/** Makes the picture of each figure a link to itself in full: zoomed on the page, or opened where scripts are off. */
export function linkFigures(root: Root): readonly Insert[] {
  const figures = [...elementsIn(root)].filter(({ tagName }) => tagName === 'figure');
  const pictures = figures
    .flatMap(({ children }) => children)
    .filter((child) => child.type === 'element' && child.tagName === 'img');
  return pictures.flatMap((picture) => {
    if (picture.type !== 'element' || !picture.position) return [];
    const { start, end } = picture.position;
    const href = escapeValue(String(picture.properties.src ?? ''));
    return [
      { at: start.offset ?? 0, text: `<a data-act="zoom" href="${href}">` },
      { at: end.offset ?? 0, text: '</a>' },
    ];
  });
}
