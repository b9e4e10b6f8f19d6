import type { Row } from '../row.ts';
import { bar, chartWidth, type Drawing, lineHeight, text } from './drawing.ts';
import { median } from './stats.ts';
import { short } from './table.ts';

const columns = 2;
const columnWidth = chartWidth / columns;
const [labelWidth, barWidth] = [128, 164];
const headHeight = 22;
const gap = 18;

/** What is held against several others, each figure in its own unit; the rows fill one column and then the next. */
export function peersChart(rows: readonly Row[]): Drawing {
  const clusters = [...Map.groupBy(rows, ({ group, name }) => `${group} ${name}`).values()]
    .filter((members) => members.length > 1)
    .map(cluster);
  const perColumn = Math.ceil(clusters.length / columns);
  const height = Math.max(0, ...clusters.map((each) => each.height));
  const placed = clusters.map(({ svg }, index) => {
    const [x, y] = [
      Math.floor(index / perColumn) * columnWidth,
      (index % perColumn) * (height + gap),
    ];
    return `<g transform="translate(${x} ${y})">${svg}</g>`;
  });
  return { svg: placed.join('\n'), height: perColumn * (height + gap) - gap };
}

/** One figure of ours and of all others. */
function cluster(rows: readonly Row[]): Drawing {
  const [first] = rows;
  if (!first) return { svg: '', height: 0 };
  const sides = [
    { who: 'this site', value: median(first.ours), kind: 'ours' },
    ...rows.map(({ against, theirs }) => ({ who: against, value: median(theirs), kind: 'theirs' })),
  ];
  const most = Math.max(...sides.map(({ value }) => value)) || 1;
  const lines = sides.map(({ who, value, kind }, index) => {
    const y = headHeight + index * lineHeight;
    const length = (value / most) * barWidth;
    return [
      text(labelWidth, y + 14, who, 'end'),
      bar(labelWidth + 8, y, length, kind),
      text(labelWidth + 8 + length + 6, y + 14, short(value)),
    ].join('');
  });
  const unit = first.name.includes(first.unit) ? '' : `, ${first.unit}`;
  const head = `${first.name}${unit}${first.unit === 'points' ? ': longer is better' : ''}`;
  return {
    svg: [text(16, 14, head, 'head'), ...lines].join('\n'),
    height: headHeight + sides.length * lineHeight,
  };
}
