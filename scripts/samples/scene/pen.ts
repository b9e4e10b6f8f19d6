/** A point in pixels of the picture, x to the right and y down. */
export type Point = readonly [x: number, y: number];

/** A source of numbers in [0, 1) that gives the same row for the same seed. */
export type Random = () => number;

/** Mulberry32: small, fast and the same on every machine, so that the drawing is too. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Points written as in SVG's `points` attribute: `x,y x,y …`. */
export const trace = (list: string): Point[] =>
  list.split(' ').map((pair) => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number);
    return [x, y];
  });

/** A number between two bounds. */
export const between = (next: Random, low: number, high: number) => low + (high - low) * next();

/** One of the values of a list. */
export function pick<T>(next: Random, values: readonly [T, ...(readonly T[])]): T {
  return values[Math.floor(next() * values.length)] ?? values[0];
}

/** Coordinates to a tenth of a pixel: enough to draw with, and short. */
export const px = (...values: number[]) => values.map((v) => Math.round(v * 10) / 10).join(' ');

/** The point of a list at any index, counting round (closed) or stopping at the ends (open). */
function at(points: readonly Point[], index: number, closed: boolean): Point {
  const last = points.length - 1;
  const i = closed ? (index + points.length) % points.length : Math.min(Math.max(index, 0), last);
  const point = points[i];
  if (!point) throw new RangeError('A line needs points');
  return point;
}

/** Points along a Catmull-Rom spline through `points`, `steps` for each of its pieces. */
export function spline(points: readonly Point[], steps: number, closed = false): Point[] {
  const pieces = closed ? points.length : points.length - 1;
  const out: Point[] = [];
  for (let i = 0; i < pieces; i++) {
    const [a, b, c, d] = [-1, 0, 1, 2].map((k) => at(points, i + k, closed)) as [
      Point,
      Point,
      Point,
      Point,
    ];
    for (let s = 0; s < steps; s++) {
      const t = s / steps;
      const mix = (k: 0 | 1) =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t ** 2 +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t ** 3);
      out.push([mix(0), mix(1)]);
    }
  }
  if (!closed) out.push(at(points, points.length - 1, false));
  return out;
}

/** SVG path data of a smooth line through `points`. */
export function smooth(points: readonly Point[], closed = false): string {
  const pieces = closed ? points.length : points.length - 1;
  let d = `M${px(...at(points, 0, closed))}`;
  for (let i = 0; i < pieces; i++) {
    const [a, b, c, e] = [-1, 0, 1, 2].map((k) => at(points, i + k, closed)) as [
      Point,
      Point,
      Point,
      Point,
    ];
    const first: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const second: Point = [c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6];
    d += `C${px(...first)} ${px(...second)} ${px(...c)}`;
  }
  return closed ? `${d}Z` : d;
}

/** Whether a point lies inside a closed outline (ray casting). */
export function inside(outline: readonly Point[], [x, y]: Point): boolean {
  let within = false;
  outline.forEach(([x1, y1], i) => {
    const [x2, y2] = at(outline, i - 1, true);
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
  });
  return within;
}
