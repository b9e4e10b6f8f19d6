import { between, type Point, pick, px, type Random, smooth } from './pen.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A blade of grass from its root: `lean` is how far its tip goes aside. */
export function blade([x, y]: Point, height: number, lean: number, width: number, fill: string) {
  const [tipX, tipY] = [x + lean, y - height];
  const [midX, midY] = [x + lean * 0.25, y - height * 0.6];
  return `<path fill="${fill}" d="M${px(x - width / 2, y)}Q${px(midX - width / 2, midY)} ${px(tipX, tipY)}Q${px(midX + width / 2, midY)} ${px(x + width / 2, y)}Z"/>`;
}

/** Tufts of grass along a line, about `gap` pixels apart. */
export function grass(
  line: readonly Point[],
  height: number,
  colours: readonly [string, ...string[]],
  next: Random,
) {
  return line
    .map(([x, y]) => {
      const root: Point = [x + between(next, -6, 6), y + between(next, -2, 5)];
      const tall = height * between(next, 0.45, 1.15);
      return blade(
        root,
        tall,
        between(next, -0.45, 0.55) * tall,
        between(next, 3, 6) * (height / 50),
        pick(next, colours),
      );
    })
    .join('');
}

/** A frond of fern: a bowed stem with pairs of leaflets that grow smaller to its tip. */
export function frond(
  [x, y]: Point,
  length: number,
  angle: number,
  bow: number,
  fill: string,
  rib: string,
) {
  const pairs = 15;
  const stem: Point[] = [];
  let leaves = '';
  let at: Point = [x, y];
  for (let i = 0; i <= pairs; i++) {
    const t = i / pairs;
    const heading = radians(angle + bow * t * t);
    stem.push(at);
    if (i > 1) {
      const size =
        length * 0.3 * Math.sin(Math.PI * (0.18 + 0.82 * (1 - t))) ** 0.9 * (1 - t * 0.45) + 2;
      for (const side of [-1, 1]) {
        const out = heading + side * radians(62 - 22 * t);
        const tip: Point = [at[0] + Math.cos(out) * size, at[1] + Math.sin(out) * size];
        const wide = size * 0.17 + 1;
        const [nx, ny] = [-Math.sin(out) * wide, Math.cos(out) * wide];
        const mid: Point = [
          at[0] + Math.cos(out) * size * 0.45,
          at[1] + Math.sin(out) * size * 0.45,
        ];
        leaves += `M${px(...at)}Q${px(mid[0] + nx, mid[1] + ny)} ${px(...tip)}Q${px(mid[0] - nx, mid[1] - ny)} ${px(...at)}Z`;
      }
    }
    const step = length / pairs;
    at = [at[0] + Math.cos(heading) * step, at[1] + Math.sin(heading) * step];
  }
  return `<path fill="${fill}" d="${leaves}"/><path fill="none" stroke="${rib}" stroke-width="${px(length / 70)}" stroke-linecap="round" d="${smooth(stem)}"/>`;
}

/** A fern: fronds fanned out of one root, the back ones in the first colour. */
export function fern(
  root: Point,
  length: number,
  colours: readonly [string, string, string],
  next: Random,
  fan = 130,
) {
  const [back, front, rib] = colours;
  const count = 7;
  const order = [0, 6, 1, 5, 2, 4, 3];
  return order
    .map((i) => {
      const angle = -90 + (i / (count - 1) - 0.5) * fan + between(next, -6, 6);
      const bow = (angle + 90) * between(next, 0.5, 0.9);
      return frond(root, length * between(next, 0.75, 1.05), angle, bow, i % 2 ? front : back, rib);
    })
    .join('');
}

/** A broad leaf from its stalk, with a lit half and a midrib. */
export function leaf(
  [x, y]: Point,
  length: number,
  angle: number,
  fill: string,
  lit: string,
  rib: string,
) {
  const w = length * 0.17;
  return `<g transform="translate(${px(x, y)}) rotate(${px(angle)})"><path fill="${fill}" d="M0 0C${px(length * 0.25, -w * 1.3, length * 0.7, -w * 1.1, length, 0)}C${px(length * 0.7, w * 1.1, length * 0.25, w * 1.3, 0, 0)}Z"/><path fill="${lit}" d="M0 0C${px(length * 0.25, -w * 1.3, length * 0.7, -w * 1.1, length, 0)}Q${px(length * 0.5, -w * 0.12, 0, 0)}Z"/><path fill="none" stroke="${rib}" stroke-width="${px(length / 60)}" d="M0 0Q${px(length * 0.5, -w * 0.12, length, 0)}"/></g>`;
}

/** A small daisy on its stem. */
export function daisy([x, y]: Point, height: number, next: Random) {
  const [fx, fy] = [x + between(next, -6, 8), y - height];
  const r = height * between(next, 0.2, 0.26);
  const petals = [0, 1, 2, 3, 4, 5, 6].map((i) => {
    const turn = (i / 7) * Math.PI * 2 + 0.3;
    return `<ellipse cx="${px(fx + Math.cos(turn) * r * 0.75)}" cy="${px(fy + Math.sin(turn) * r * 0.55)}" rx="${px(r * 0.5)}" ry="${px(r * 0.34)}" fill="#fdfbf1" transform="rotate(${px((turn * 180) / Math.PI)} ${px(fx + Math.cos(turn) * r * 0.75, fy + Math.sin(turn) * r * 0.55)})"/>`;
  });
  return `<path d="M${px(x, y)}Q${px(x, y - height * 0.5)} ${px(fx, fy)}" stroke="#3f7a3a" stroke-width="2" fill="none"/>${petals.join('')}<ellipse cx="${px(fx)}" cy="${px(fy)}" rx="${px(r * 0.38)}" ry="${px(r * 0.3)}" fill="#f2b93b"/>`;
}
