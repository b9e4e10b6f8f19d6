import { t } from '../../strings/translate.ts';
import { make } from '../dom.ts';

const columns = [
  'compare',
  'run',
  'open',
  'model',
  'state',
  'in',
  'out',
  'firstToken',
  'total',
  'cost',
] as const;

/** What a history is shown in: folded, and without runs. */
export function frame(): HTMLDetailsElement {
  const heads = columns.map((name) =>
    make('th', { scope: 'col', 'data-column': name }, t(`history.column.${name}`)),
  );
  const table = make(
    'table',
    {},
    make('caption', {}, t('history.caption')),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', { 'data-part': 'rows' }),
  );
  return make(
    'details',
    {},
    make(
      'summary',
      { 'data-part': 'summary' },
      t('history.title'),
      make('small', { 'data-part': 'count' }),
    ),
    make('p', { class: 'note pad', 'data-part': 'empty' }, t('history.empty')),
    make(
      'div',
      { 'data-part': 'some' },
      make(
        'div',
        { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': t('history.caption') },
        table,
      ),
      make(
        'div',
        { class: 'foot' },
        make('p', { class: 'note' }, t('history.memory')),
        make('button', { type: 'button', class: 'link', 'data-do': 'clear' }, t('history.clear')),
      ),
    ),
    make('p', { class: 'note pad', role: 'status', 'data-part': 'said' }),
    make('div', { 'data-part': 'comparison' }),
  );
}
