import type { Row } from '../row.ts';
import { judge } from './judge.ts';
import { median, spread } from './stats.ts';

const head = '| what | ours | against | theirs | ratio | target | met |';
const rule = '| --- | --- | --- | --- | --- | --- | --- |';

/** The rows as Markdown, a table a group. A figure is the median; in brackets stand the least and the greatest. */
export function table(rows: readonly Row[]): string {
  const groups = Map.groupBy(rows, ({ group }) => group);
  return [...groups]
    .map(([group, members]) => [`### ${group}`, '', head, rule, ...members.map(line)].join('\n'))
    .join('\n\n');
}

function line(row: Row): string {
  const { ratio, target, met } = judge(row);
  const cells = [
    row.name,
    figure(row.ours, row.unit),
    row.against,
    row.theirs.length ? figure(row.theirs, row.unit) : '',
    ratio === undefined ? '' : `${ratio.toFixed(2)} ×`,
    target,
    met === undefined ? '' : met ? 'yes' : '**no**',
  ];
  return `| ${cells.join(' | ')} |`;
}

function figure(values: readonly number[], unit: string): string {
  const [least, greatest] = spread(values).map(short);
  const range = least === greatest ? '' : ` (${least} – ${greatest})`;
  return `${short(median(values))} ${unit}${range}`;
}

/** Three figures that count, without an exponent. */
export function short(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(Math.abs(value) >= 10 ? 3 : 2)));
}
