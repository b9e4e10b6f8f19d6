import { between, inside, type Point, px, type Random } from './pen.ts';

/** How the edge of a coat looks: tufts every `gap` pixels, `length` long, swept along the outline by `sweep` (−1…1). */
export interface Edge {
  readonly gap: number;
  readonly length: number;
  readonly sweep: number;
}

/** Path data of a closed outline (clockwise on screen) with tufts of fur standing out of it. */
export function tufted(outline: readonly Point[], edge: Edge, next: Random): string {
  const stops: Point[] = [];
  let walked = edge.gap;
  outline.forEach((point, i) => {
    const before = outline[i - 1] ?? point;
    walked += Math.hypot(point[0] - before[0], point[1] - before[1]);
    if (walked < edge.gap) return;
    walked = between(next, -0.8, 0.45) * edge.gap;
    stops.push(point);
  });
  const start = stops[0] ?? [0, 0];
  let d = `M${px(...start)}`;
  stops.forEach((from, i) => {
    const to = stops[i + 1] ?? start;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const size = Math.hypot(dx, dy) || 1;
    const length = edge.length * between(next, 0.25, 1.25);
    const along = 0.5 + edge.sweep * between(next, 0.6, 1.1);
    const tip: Point = [
      from[0] + dx * along + (dy / size) * length,
      from[1] + dy * along - (dx / size) * length,
    ];
    const bend: Point = [
      from[0] + dx * 0.3 * along + (dy / size) * length * 0.7,
      from[1] + dy * 0.3 * along - (dx / size) * length * 0.7,
    ];
    d += `Q${px(...bend)} ${px(...tip)}Q${px((tip[0] + to[0]) / 2 + dx * 0.06, (tip[1] + to[1]) / 2 + dy * 0.06)} ${px(...to)}`;
  });
  return `${d}Z`;
}

/** A coat of single hairs: where it grows, how it lies and what colour it has there. */
export interface Coat {
  readonly outline: readonly Point[];
  readonly count: number;
  readonly length: number;
  readonly width: number;
  /** The angle in degrees in which a hair at a point lies; 0 is to the right, 90 is down. */
  readonly lie: (at: Point) => number;
  readonly colour: (at: Point, next: Random) => string;
  readonly opacity: number;
}

/** Hairs over an outline, each a thin tapered stroke. */
export function hairs(coat: Coat, next: Random): string {
  const xs = coat.outline.map(([x]) => x);
  const ys = coat.outline.map(([, y]) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  let out = '';
  let grown = 0;
  while (grown < coat.count) {
    const root: Point = [between(next, left, right), between(next, top, bottom)];
    if (!inside(coat.outline, root)) continue;
    grown++;
    const angle = ((coat.lie(root) + between(next, -14, 14)) * Math.PI) / 180;
    const length = coat.length * between(next, 0.6, 1.3);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const tip: Point = [root[0] + cos * length, root[1] + sin * length];
    const side = coat.width / 2;
    const bow = between(next, -0.12, 0.12) * length;
    const middle: Point = [
      root[0] + cos * length * 0.5 - sin * bow,
      root[1] + sin * length * 0.5 + cos * bow,
    ];
    out += `<path fill="${coat.colour(root, next)}" d="M${px(root[0] - sin * side, root[1] + cos * side)}Q${px(...middle)} ${px(...tip)}Q${px(middle[0] + sin * side, middle[1] - cos * side)} ${px(root[0] + sin * side, root[1] - cos * side)}Z"/>`;
  }
  return `<g opacity="${coat.opacity}">${out}</g>`;
}
