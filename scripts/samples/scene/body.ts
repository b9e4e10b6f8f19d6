import { hairs } from './fur.ts';
import { backFur, bellyFur, glow, part } from './part.ts';
import { type Point, pick, random, trace } from './pen.ts';

/** The trunk of the body: a round back, lighter below. */
export function body() {
  const next = random(82);
  const outline: Point[] = trace(
    '214,520 216,452 250,380 312,322 392,292 476,288 560,312 640,372 664,450 640,520 590,566 500,594 400,612 300,618 240,586',
  );
  const lie = ([x, y]: Point) =>
    y < 400 ? 165 - (x - 300) * 0.05 : x < 300 ? 120 : 150 - (y - 400) * 0.1;
  const coat = (length: number, count: number, light: number) =>
    hairs(
      {
        outline,
        count,
        length,
        width: 2.8,
        opacity: 0.55,
        lie,
        colour: ([x, y], n) =>
          y - 330 + (420 - x) * 0.15 > 130 + light + 70 * n()
            ? pick(n, bellyFur)
            : pick(n, backFur),
      },
      next,
    );
  return part(
    'body',
    outline,
    { gap: 9, length: 10, sweep: -0.7 },
    '#77777a',
    () =>
      `${glow(380, 300, 240, 74, '#3f4047', 0.85)}${glow(560, 520, 110, 90, '#c9c4b8', 0.75)}${glow(430, 620, 210, 46, '#2c2c33', 0.75)}${coat(30, 620, 0)}${coat(20, 420, 20)}${glow(250, 430, 30, 120, '#2c2c33', 0.35)}${glow(440, 284, 190, 15, '#fff3cf', 0.75, 2)}${glow(600, 490, 90, 46, '#2c2c33', 0.5, -20)}`,
    next,
  );
}
