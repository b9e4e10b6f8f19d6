import { tufted } from './fur.ts';
import { type Point, random, spline, trace } from './pen.ts';

/** An ear: white rim, dark back, soft inside. Each layer is the outer shape shrunk towards the ear's foot. */
export function ear(side: 1 | -1): string {
  const next = random(side + 91);
  const foot: Point = [74, -62];
  const outer: Point[] = trace('36,-78 44,-106 64,-128 90,-134 112,-122 118,-96 110,-66 92,-44');
  const layer = (scale: number, fill: string, shift: number) => {
    const shape = outer.map(
      ([x, y]): Point => [
        side * (foot[0] + shift + (x - foot[0]) * scale),
        foot[1] + (y - foot[1]) * scale,
      ],
    );
    const line = spline(side === 1 ? shape : shape.reverse(), 12, true);
    return `<path d="${tufted(line, { gap: 6, length: 4, sweep: 0.4 * side }, next)}" fill="${fill}"/>`;
  };
  return (
    layer(1, '#efeade', 0) +
    layer(0.86, '#45464d', 0) +
    layer(0.66, '#26272d', 3) +
    layer(0.46, '#a38b84', 5)
  );
}
