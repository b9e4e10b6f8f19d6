import type { Element, Root } from 'hast';
import { under } from '../../../text/address.ts';
import { elementsIn, type Insert } from './html-edits.ts';

/**
 * Puts the folder in which the site stands (`base`: `/docs/`) before each link and picture that is written from the root
 * of the site. What the build has made has its folder already.
 */
export function siteLinks(root: Root, html: string, base: string): readonly Insert[] {
  const folder = under(base, '');
  if (!folder) return [];
  const made = under(base, '/_astro/');
  const before = (element: Element, name: 'href' | 'src'): readonly Insert[] => {
    const value = String(element.properties[name] ?? '');
    const { start, end } = element.data?.position?.properties?.[name] ?? {};
    if (!start || !end || !/^\/(?!\/)/.test(value) || value.startsWith(made)) return [];
    const written = html.slice(start.offset, end.offset);
    return [{ at: (start.offset ?? 0) + written.indexOf('/'), text: folder }];
  };
  return [...elementsIn(root)].flatMap((element) => [
    ...before(element, 'href'),
    ...before(element, 'src'),
  ]);
}
