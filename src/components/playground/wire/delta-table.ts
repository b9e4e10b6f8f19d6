import { maxTexts, type Recording } from '../../../chat/record/recording.ts';
import { t } from '../../../strings/translate.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { make } from '../../dom.ts';
import { seconds } from '../../format.ts';

/** The longest text of a delta that is shown, in characters. */
const longest = 200;

/** When each delta came and what it said, folded. Nothing where none came. */
export function deltaTable({ deltas, texts = [] }: Recording): readonly HTMLElement[] {
  if (!texts.length) return [];
  const rows = texts.map((text, at) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, seconds(deltas[at] ?? 0)),
      make('td', {}, outsideText(JSON.stringify(text), longest)),
    ),
  );
  const name = t('inspector.deltas', { number: deltas.length });
  const table = make('table', { class: 'headers', 'aria-label': name }, make('tbody', {}, ...rows));
  const more = deltas.length - maxTexts;
  const rest =
    more > 0 ? [make('p', { class: 'note pad' }, t('inspector.moreDeltas', { number: more }))] : [];
  return [make('details', {}, make('summary', {}, name), table, ...rest)];
}
