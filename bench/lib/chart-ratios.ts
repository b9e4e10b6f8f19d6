import type { Row } from '../row.ts';
import { bar, type Drawing, lineHeight, round, text } from './drawing.ts';
import { judge } from './judge.ts';

/** Where the bars begin, the length of 1 ×, and where a bar ends whatever its ratio. */
const [start, scale, longest] = [440, 140, 1.5];
const headHeight = 26;
const introHeight = 28;

/** What must keep a ratio, in its groups; a mark stands where the target is. */
export function ratiosChart(rows: readonly Row[]): Drawing {
  const held = rows.filter(({ target }) => target && 'ratio' in target);
  const groups = [...Map.groupBy(held, ({ group }) => group)];
  const lines: string[] = [];
  let y = introHeight;
  for (const [group, members] of groups) {
    lines.push(text(16, y + 18, group, 'head'));
    y += headHeight;
    for (const row of members) {
      lines.push(line(row, y));
      y += lineHeight;
    }
  }
  const one = start + scale;
  return {
    svg: [
      text(
        16,
        12,
        'The dashed line is 1 ×, the short mark the target. A target that was missed is amber.',
        'faint',
      ),
      `<line x1="${one}" x2="${one}" y1="${introHeight + headHeight}" y2="${y}" class="one"/>`,
      ...lines,
    ].join('\n'),
    height: y,
  };
}

function line(row: Row, y: number): string {
  const { ratio = 0, met } = judge(row);
  const target = row.target && 'ratio' in row.target ? row.target.ratio : 0;
  const length = Math.min(ratio, longest) * scale;
  const mark = round(start + target * scale);
  return [
    text(start - 8, y + 14, `${row.name} : ${row.against}`, 'end'),
    bar(start, y, length, met ? 'ours' : 'missed'),
    `<line x1="${mark}" x2="${mark}" y1="${y + 1}" y2="${y + lineHeight - 1}" class="target"/>`,
    text(
      start + Math.max(length, target * scale) + 8,
      y + 14,
      `${ratio.toFixed(2)} ×${met ? '' : ', missed'}`,
    ),
  ].join('');
}
