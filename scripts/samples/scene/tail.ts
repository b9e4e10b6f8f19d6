import { hairs, tufted } from './fur.ts';
import { glow, part } from './part.ts';
import { type Point, pick, random, spline, trace } from './pen.ts';

/** The tail: thick, ringed, curling up on the left. */
export function tail() {
  const next = random(81);
  const line = spline(trace('312,548 224,606 146,624 84,588 60,524 62,456 92,396 134,362'), 14);
  const width = (t: number) =>
    30 + 20 * Math.sin(Math.PI * Math.min(1, t * 0.8 + 0.1)) - 22 * Math.max(0, t - 0.75) * 3;
  const edgeAt = (i: number, side: number): Point => {
    const [x, y] = line[i] ?? [0, 0];
    const [bx, by] = line[Math.max(0, i - 1)] ?? [0, 0];
    const [ax, ay] = line[Math.min(line.length - 1, i + 1)] ?? [0, 0];
    const size = Math.hypot(ax - bx, ay - by) || 1;
    const w = width(i / (line.length - 1));
    return [x - ((ay - by) / size) * w * side, y + ((ax - bx) / size) * w * side];
  };
  const all = line.map((_, i) => i);
  const outline = [
    ...all.map((i) => edgeAt(i, 1)),
    ...all.reverse().map((i) => edgeAt(i, -1)),
  ].filter((_, i) => i % 4 === 0);
  const ring = (from: number, to: number) => {
    const a = Math.round(from * (line.length - 1));
    const b = Math.round(to * (line.length - 1));
    const span = line.map((_, i) => i).slice(a, b + 1);
    const band = [
      ...span.map((i) => edgeAt(i, 1.6)),
      ...span.reverse().map((i) => edgeAt(i, -1.6)),
    ];
    return `<path d="${tufted(band, { gap: 6, length: 5, sweep: 0.2 }, next)}" fill="#2d2e35"/>`;
  };
  const rings = [
    [0.12, 0.2],
    [0.31, 0.4],
    [0.5, 0.59],
    [0.69, 0.78],
    [0.88, 1],
  ]
    .map(([a = 0, b = 0]) => ring(a, b))
    .join('');
  const coat = hairs(
    {
      outline,
      count: 420,
      length: 22,
      width: 2,
      opacity: 0.42,
      lie: ([x, y]) => (x > 150 && y > 520 ? 185 : y > 540 ? 230 : 285),
      colour: (_, n) => pick(n, ['#d6d1c4', '#7b7a7b', '#45464d', '#1f2026']),
    },
    next,
  );
  return part(
    'tail',
    outline.reverse(),
    { gap: 8, length: 10, sweep: -0.5 },
    '#a9a59c',
    () =>
      `${rings}${coat}${glow(150, 640, 130, 34, '#1d1e26', 0.6)}${glow(44, 480, 20, 90, '#fff6d8', 0.28)}`,
    next,
  );
}
