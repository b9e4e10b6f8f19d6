import { hairs } from './fur.ts';
import { backFur, glow, part } from './part.ts';
import { type Point, pick, px, random } from './pen.ts';

/** The arm that reaches out, down to the wrist just above the hand. */
export function reaching([x, y]: Point) {
  const next = random(85);
  const outline: Point[] = [
    [600, 470],
    [650, 462],
    [700, 500],
    [752, 546],
    [x + 14, y - 28],
    [x + 24, y - 4],
    [x - 2, y + 4],
    [x - 24, y - 8],
    [716, 592],
    [660, 570],
    [612, 530],
  ];
  const coat = hairs(
    {
      outline,
      count: 260,
      length: 26,
      width: 2.4,
      opacity: 0.6,
      lie: () => 44,
      colour: ([across, down], n) =>
        across + down > 1300 ? pick(n, ['#26272d', '#3b3c43', '#51525a']) : pick(n, backFur),
    },
    next,
  );
  return part(
    'arm',
    outline,
    { gap: 8, length: 6, sweep: 0.6 },
    '#717176',
    () =>
      `${glow(x, y - 10, 70, 56, '#1f2026', 0.95)}${glow(690, 590, 90, 20, '#25262c', 0.8, 40)}${coat}${glow(712, 500, 80, 9, '#fff3cf', 0.45, 43)}`,
    next,
  );
}

/** The hand at the water's surface: spread fingers, their tips seen through it. */
export function hand([x, y]: Point): string {
  const fingers: readonly (readonly [number, number, number])[] = [
    [-20, -24, 20],
    [-8, -10, 30],
    [5, 6, 33],
    [17, 22, 29],
    [25, 38, 14],
  ];
  const draw = (reach: number, colour: string, width: number) =>
    fingers
      .map(
        ([from, dx, dy]) =>
          `<path d="M${px(x + from, y - 6)}q${px(dx * 0.3 * reach, dy * 0.6 * reach, dx * 0.8 * reach, dy * reach)}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" fill="none"/>`,
      )
      .join('');
  return `<g opacity=".55">${draw(1.15, '#123247', 11)}</g>${draw(0.5, '#1f2026', 12)}<ellipse cx="${x + 2}" cy="${y - 4}" rx="28" ry="13" fill="#1f2026"/>`;
}
