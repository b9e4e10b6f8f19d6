/** The width of the whole chart, in pixels at its own size. */
export const chartWidth = 760;
/** From one bar to the next, and the height of a bar. */
export const [lineHeight, barHeight] = [20, 14];

/** A piece of the chart from its own top on. */
export interface Drawing {
  readonly svg: string;
  readonly height: number;
}

/** Words whose line of writing is at `y`. A name in Markdown loses its quotes. */
export function text(x: number, y: number, words: string, kind = ''): string {
  const escaped = words
    .replaceAll('`', '')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
  return `<text x="${round(x)}" y="${y}" class="${kind}">${escaped}</text>`;
}

/** A bar from `x` on, in the middle of the line that begins at `y`. What is nothing stays visible. */
export const bar = (x: number, y: number, length: number, kind: string): string =>
  `<rect x="${x}" y="${y + (lineHeight - barHeight) / 2}" width="${round(Math.max(1, length))}" height="${barHeight}" class="${kind}"/>`;

/** A tenth of a pixel is as much as anyone sees. */
export const round = (value: number): number => Math.round(value * 10) / 10;
