import type { Row } from '../row.ts';
import { peersChart } from './chart-peers.ts';
import { ratiosChart } from './chart-ratios.ts';
import { chartWidth, type Drawing, text } from './drawing.ts';

const gap = 40;

/** The results as an SVG: one page beside the peers' in its own units, and what must stay near something else as ratios. */
export function chart(rows: readonly Row[]): string {
  const parts = [
    titled('The page of the chat call, and others of the same call', peersChart(rows)),
    titled('Ours by theirs: shorter is better', ratiosChart(rows)),
  ];
  const tops = parts.map((_, index) =>
    parts.slice(0, index).reduce((top, { height }) => top + height + gap, 16),
  );
  const height = (tops.at(-1) ?? 0) + (parts.at(-1)?.height ?? 0) + 16;
  const drawn = parts.map(
    ({ svg }, index) => `<g transform="translate(0 ${tops[index]})">${svg}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${chartWidth} ${height}" role="img" aria-label="Results of the benchmark; the tables below say the same">
<style>${styles}</style>
<rect width="${chartWidth}" height="${height}" class="paper"/>
${drawn.join('\n')}
</svg>
`;
}

const titleHeight = 32;

const titled = (title: string, { svg, height }: Drawing): Drawing => ({
  svg: `${text(16, 16, title, 'title')}<g transform="translate(0 ${titleHeight})">${svg}</g>`,
  height: height + titleHeight,
});

const styles = `text{font:12px system-ui,sans-serif;fill:#1f2937;stroke:#fff;stroke-width:4px;paint-order:stroke}
.title{font-size:16px;font-weight:600}.head{font-weight:600}.end{text-anchor:end}.faint{fill:#5b6472}
.ours{fill:#4f46e5}.theirs{fill:#a8b0bd}.missed{fill:#d97706}
.target{stroke:#1f2937;stroke-width:2}.one{stroke:#6b7280;stroke-dasharray:3 3}.paper{fill:#fff}
@media (prefers-color-scheme:dark){
text{fill:#e5e7eb;stroke:#0d1117}.faint{fill:#a3adba}.ours{fill:#818cf8}.theirs{fill:#566072}.missed{fill:#f59e0b}
.target{stroke:#e5e7eb}.one{stroke:#9ca3af}.paper{fill:#0d1117}}`;
