import { redact } from '../../../api/redact.ts';
import type { Model } from '../../../connection/model-list.ts';
import { heldKey } from '../../../connection/store.ts';
import { t } from '../../../strings/translate.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { make } from '../../dom.ts';

/** What a table tells of a model, left out where no model of the list has it. */
const columns = {
  type: ({ type }: Model) => type,
  developer: ({ developer }: Model) => developer,
  context: ({ context }: Model) =>
    context === undefined
      ? ''
      : new Intl.NumberFormat(document.documentElement.lang).format(context),
} as const;
type Column = keyof typeof columns;

/** A table of models with as many columns as `all` of the list needs. */
export function modelsTable(
  shown: readonly Model[],
  all: readonly Model[],
  host: string,
): HTMLTableElement {
  const used = (Object.keys(columns) as Column[]).filter((name) => all.some(columns[name]));
  const heads = (['id', ...used] as const).map((name) =>
    make('th', { scope: 'col' }, t(`apiLab.column.${name}`)),
  );
  const rows = shown.map((model) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, ...nameOf(model)),
      ...used.map((name) => make('td', { 'data-column': name }, safe(columns[name](model)))),
    ),
  );
  return make(
    'table',
    {},
    make('caption', {}, t('apiLab.caption', { host })),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows),
  );
}

function nameOf({ id, aliases }: Model): readonly Node[] {
  const others = aliases.filter((alias) => alias !== id).join(', ');
  const also = others && make('small', {}, t('apiLab.alias', { names: safe(others) }));
  return [make('code', {}, safe(id)), ...(also ? [also] : [])];
}

/** No key went out, but a server may know one of this reader's from another call. */
const safe = (text: string): string => outsideText(redact(text, heldKey()));
