import { between, type Point, pick, px, random, smooth, trace } from './pen.ts';

/** The near shore, from the far bend to the bottom of the picture. */
const shore: readonly Point[] = trace(
  '1010,392 930,396 850,414 790,440 752,476 722,516 700,566 668,606 640,650 596,700 566,752 548,820',
);

/** The far shore, to the right edge. */
const opposite: readonly Point[] = trace(
  '1010,391 1000,398 968,410 1000,424 1080,436 1150,454 1220,472',
);

const water = `${smooth(shore)}L1220 820L1220 470${smooth([...opposite].reverse()).replace('M', 'L')}Z`;

/** A ripple: a flat crescent of light or shade. */
function crescent(
  x: number,
  y: number,
  width: number,
  thick: number,
  fill: string,
  opacity: number,
) {
  const w = width / 2;
  return `<path d="M${px(x - w, y)}Q${px(x, y - thick * 1.6)} ${px(x + w, y)}Q${px(x, y - thick * 0.3)} ${px(x - w, y)}Z" fill="${fill}" opacity="${opacity}"/>`;
}

function ripples() {
  const next = random(71);
  let out = '';
  for (let i = 0; i < 150; i++) {
    const y = 400 + 400 * next() ** 0.85;
    const depth = (y - 390) / 410;
    const x = between(next, 860 - 380 * depth, 1230);
    const light = next() < 0.66;
    const fill = light
      ? pick(next, ['#e9fbf8', '#bfeaf0', '#9fdbe8'])
      : pick(next, ['#14617f', '#0f5270']);
    out += crescent(
      x,
      y,
      between(next, 26, 120) * (0.3 + depth),
      between(next, 2, 5) * (0.4 + depth),
      fill,
      light ? between(next, 0.25, 0.7) : between(next, 0.15, 0.35),
    );
  }
  return out;
}

/** Pebbles under the shallow edge. */
function pebbles() {
  const next = random(72);
  let out = '';
  for (let i = 0; i < 70; i++) {
    const t = next() * (shore.length - 4) + 3;
    const [ax, ay] = shore[Math.floor(t)] ?? [600, 700];
    const r = between(next, 4, 13) * (ay / 640);
    out += `<ellipse cx="${px(ax + between(next, 0, 120))}" cy="${px(ay + between(next, -6, 44))}" rx="${px(r * 1.4)}" ry="${px(r * 0.7)}" fill="${pick(next, ['#8fb3a8', '#6f9a97', '#a7bfa5', '#5b8a8d'])}" opacity=".4"/>`;
  }
  return out;
}

/** The trees and the sky in the water: soft upright bands. */
function reflections() {
  const band = (x: number, y: number, w: number, h: number, fill: string, opacity: number) =>
    `<ellipse cx="${x + w / 2}" cy="${y + h / 2}" rx="${w / 2}" ry="${h / 2}" fill="${fill}" opacity="${opacity}"/>`;
  return `<g filter="url(#soft18)">${band(856, 380, 130, 330, '#fdf8d4', 0.6)}${band(760, 640, 60, 90, '#16323f', 0.4)}${band(985, 400, 26, 190, '#3f7a62', 0.4)}${band(1090, 420, 46, 250, '#376f5b', 0.42)}${band(1160, 440, 30, 200, '#3f7a62', 0.35)}${band(830, 420, 40, 160, '#e6f4d2', 0.35)}</g>`;
}

/** The stream with its light; everything in it is cut to its shores. */
export function stream(): string {
  return `<clipPath id="water"><path d="${water}"/></clipPath>
<g clip-path="url(#water)"><path d="${water}" fill="url(#depth)"/>${reflections()}<path d="${smooth(shore)}" fill="none" stroke="#a8d8c9" stroke-width="130" opacity=".35" filter="url(#soft8)"/>${pebbles()}<path d="${smooth(shore)}" fill="none" stroke="#0f4a5f" stroke-width="34" opacity=".45" filter="url(#soft3)"/>${ripples()}<path d="${smooth(opposite)}" fill="none" stroke="#1d5a5e" stroke-width="10" opacity=".4"/></g>`;
}

/** Rings of ripples round the place where the paw goes in. */
export function rings([x, y]: Point): string {
  const all = [1, 1.75, 2.6, 3.6]
    .map((size, i) => {
      const arc = (grow: number, colour: string, width: number, opacity: number, drop: number) =>
        `<ellipse cx="${px(x + i * 3)}" cy="${px(y + drop + i * 3)}" rx="${px(38 * size * grow)}" ry="${px(13 * size * grow)}" fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}"/>`;
      return `${arc(1.03, '#0f5270', 3.4 - i * 0.4, 0.4 - i * 0.07, 3)}${arc(1, '#f2fffd', 3.6 - i * 0.55, 0.95 - i * 0.18, 0)}`;
    })
    .join('');
  return `<g clip-path="url(#water)">${all}</g>`;
}

/** Drops thrown up beside the paw. */
export function splash([x, y]: Point): string {
  const drops: readonly (readonly [number, number, number])[] = [
    [-34, -26, 4],
    [-22, -44, 3],
    [38, -30, 4.5],
    [50, -52, 3],
    [26, -58, 2.6],
    [62, -22, 3.2],
    [-46, -12, 2.6],
  ];
  return drops
    .map(
      ([dx, dy, r]) =>
        `<circle cx="${x + dx}" cy="${y + dy}" r="${r}" fill="#c9f0f4"/><circle cx="${px(x + dx + r * 0.3)}" cy="${px(y + dy - r * 0.3)}" r="${px(r * 0.4)}" fill="#fff"/>`,
    )
    .join('');
}
