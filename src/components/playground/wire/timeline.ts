import type { Received } from '../../../chat/receive/outcome.ts';
import type { Recording } from '../../../chat/record/recording.ts';
import { curve, type Moment, moments } from '../../../chat/record/timeline.ts';
import { t } from '../../../strings/translate.ts';
import { make } from '../../dom.ts';
import { seconds } from '../../format.ts';

const width = 600;
const height = 64;
const base = height - 14;

/** A run as a picture, and the same figures as a table. */
export function timeline(recording: Recording, { usage }: Received): HTMLElement {
  const reached = moments(recording);
  const rows = reached.map(({ name, ms }) => [name, seconds(ms)]);
  if (recording.deltas.length) rows.push([t('timeline.deltas'), String(recording.deltas.length)]);
  if (usage) rows.push([t('timeline.tokensOut'), String(usage.completion_tokens)]);
  const table = rows.map(([name = '', value = '']) =>
    make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, value)),
  );
  return make(
    'div',
    { class: 'timeline' },
    picture(recording, reached),
    make(
      'table',
      { class: 'headers' },
      make('caption', {}, t('timeline.title')),
      make('tbody', {}, ...table),
    ),
  );
}

function picture(recording: Recording, reached: readonly Moment[]): SVGElement {
  const end = reached.at(-1)?.ms || 1;
  const x = (ms: number) => ((ms / end) * width).toFixed(1);
  const told = reached.map(({ name, ms }) => `${name} ${seconds(ms)}`).join(', ');
  const line = curve(recording).map(
    ([at, share]) => `${(at * width).toFixed(1)},${(base - share * (base - 6)).toFixed(1)}`,
  );
  return svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': t('timeline.picture', { moments: told }),
      preserveAspectRatio: 'none',
    },
    svg('line', { x1: '0', y1: `${base}`, x2: `${width}`, y2: `${base}`, class: 'axis' }),
    ...reached.map(({ ms }) =>
      svg('line', { x1: x(ms), x2: x(ms), y1: '4', y2: `${base + 6}`, class: 'moment' }),
    ),
    svg('polyline', { points: line.join(' '), class: 'tokens' }),
  );
}

function svg(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Node[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
