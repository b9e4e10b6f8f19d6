import { outsideText } from '../../../text/outside-text.ts';
import { make } from '../../dom.ts';

/** Headers as a table with a name. Their text comes from outside. */
export function headerTable(
  headers: readonly (readonly [string, string])[],
  caption: string,
): HTMLTableElement {
  const rows = headers.map(([name, value]) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, outsideText(name)),
      make('td', {}, outsideText(value)),
    ),
  );
  return make(
    'table',
    { class: 'headers' },
    make('caption', {}, caption),
    make('tbody', {}, ...rows),
  );
}
