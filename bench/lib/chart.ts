import type { Row } from '../row.ts';
import { judge } from './judge.ts';
import { short } from './table.ts';

const [width, lineHeight, labelWidth, scale] = [760, 22, 430, 200];
const top = 64;

/** The ratios as bars, ours by theirs: shorter is better, and the line marks as much as the other. */
export function chart(rows: readonly Row[]): string {
  const bars = rows.flatMap((row) => {
    const { ratio, met } = judge(row);
    return ratio === undefined || row.unit === 'points' ? [] : [{ row, ratio, met }];
  });
  const height = top + bars.length * lineHeight + 16;
  const lines = bars.map(({ row, ratio, met }, index) => {
    const y = top + index * lineHeight;
    const length = Math.max(1, Math.min(ratio, 1.5) * scale);
    return [
      `<text x="${labelWidth - 8}" y="${y + 13}" text-anchor="end">${escaped(label(row))}</text>`,
      `<rect x="${labelWidth}" y="${y + 2}" width="${length.toFixed(1)}" height="14" class="${met === false ? 'missed' : 'bar'}"/>`,
      `<text x="${labelWidth + length + 6}" y="${y + 13}">${short(ratio)} ×</text>`,
    ].join('');
  });
  const one = labelWidth + scale;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Ratios of the benchmark: ours by theirs, shorter is better">
<style>text{font:12px system-ui,sans-serif;fill:#1f2937}.title{font-size:15px;font-weight:600}.bar{fill:#4f46e5}.missed{fill:#d97706}.one{stroke:#6b7280;stroke-dasharray:3 3}.paper{fill:#fff}</style>
<rect width="${width}" height="${height}" class="paper"/>
<text x="16" y="26" class="title">Ours by theirs: shorter is better</text>
<text x="16" y="46">The dashed line is 1 ×. A target that was missed is amber. Bars end at 1.5 ×.</text>
<line x1="${one}" x2="${one}" y1="${top - 6}" y2="${height - 10}" class="one"/>
${lines.join('\n')}
</svg>
`;
}

const label = ({ name, against }: Row) => (against ? `${name} : ${against}` : name);

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
