import { between, type Point, px, random, smooth, spline } from './pen.ts';

/** The outline of a trunk: narrow above the picture, wide at its foot, `lean` pixels aside on the way up. */
function trunk(x: number, foot: number, width: number, lean: number) {
  const w = width / 2;
  const down = `${px(x + lean * 0.5 + w * 0.7, foot * 0.4)} ${px(x + w * 0.8, foot * 0.75)}`;
  const up = `${px(x - w * 0.8, foot * 0.75)} ${px(x + lean * 0.5 - w * 0.7, foot * 0.4)}`;
  return `M${px(x + lean - w * 0.72, -20)}L${px(x + lean + w * 0.72, -20)}C${down} ${px(x + w * 1.6, foot)}L${px(x - w * 1.6, foot)}C${up} ${px(x + lean - w * 0.72, -20)}Z`;
}

/** Trunks in one distance, paler the further they stand. */
export function stand(
  trunks: readonly (readonly [x: number, width: number, lean: number])[],
  foot: number,
  bark: string,
  dark: string,
  lit: string,
  seed: number,
) {
  const next = random(seed);
  return trunks
    .map(([x, width, lean]) => {
      const body = trunk(x, foot, width, lean);
      let lines = '';
      for (let i = 0; i < width / 5; i++) {
        const offset = between(next, -0.45, 0.4) * width;
        const from = between(next, -20, foot * 0.8);
        const long = between(next, 30, 110);
        const drift = (lean * long) / foot;
        lines += `<path d="M${px(x + lean * (1 - from / foot) + offset, from)}q${px(between(next, -5, 5) - drift / 2, long / 2, -drift, long)}" stroke="${next() < 0.65 ? dark : lit}" stroke-width="${px(between(next, 0.03, 0.07) * width)}" stroke-linecap="round" fill="none" opacity=".6"/>`;
      }
      const id = `t${seed}-${Math.round(x)}`;
      return `<clipPath id="${id}"><path d="${body}"/></clipPath><g clip-path="url(#${id})"><path d="${body}" fill="${bark}"/><rect x="${px(x - width * 1.4)}" y="-20" width="${px(width * 1.15)}" height="${foot + 20}" fill="${dark}" opacity=".55" transform="skewX(${px(-lean / 12)})"/><rect x="${px(x + width * 0.22)}" y="-20" width="${px(width)}" height="${foot + 20}" fill="${lit}" opacity=".5"/>${lines}</g>`;
    })
    .join('');
}

/** A cloud of leaves: a bumpy blob with single leaves along its edge and, in `lit`, over its face. */
export function crown(
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  lit: string,
  seed: number,
) {
  const next = random(seed);
  const round: Point[] = [];
  for (let i = 0; i < 14; i++) {
    const turn = (i / 14) * Math.PI * 2;
    const far = between(next, 0.8, 1.15);
    round.push([x + Math.cos(turn) * rx * far, y + Math.sin(turn) * ry * far]);
  }
  const edge = spline(round, 12, true);
  const size = 7 + Math.sqrt(rx * ry) / 14;
  const leafAt = (at: Point, long: number) => {
    const turn = between(next, 0, Math.PI * 2);
    const [cos, sin] = [Math.cos(turn) * long, Math.sin(turn) * long];
    const [nx, ny] = [-sin * 0.45, cos * 0.45];
    return `M${px(at[0] - cos, at[1] - sin)}Q${px(at[0] + nx, at[1] + ny)} ${px(at[0] + cos, at[1] + sin)}Q${px(at[0] - nx, at[1] - ny)} ${px(at[0] - cos, at[1] - sin)}Z`;
  };
  const border = edge
    .map((at) =>
      leafAt(
        [at[0] + between(next, -4, 4), at[1] + between(next, -4, 6)],
        size * between(next, 0.6, 1.1),
      ),
    )
    .join('');
  let face = '';
  for (let i = 0; i < (rx * ry) / 150; i++) {
    const turn = between(next, 0, Math.PI * 2);
    const far = Math.sqrt(next()) * 0.95;
    face += leafAt(
      [x + Math.cos(turn) * rx * far, y + Math.sin(turn) * ry * far],
      size * between(next, 0.5, 0.9),
    );
  }
  return `<path fill="${fill}" d="${smooth(round, true)}"/><path fill="${fill}" d="${border}"/><path fill="${lit}" opacity=".55" d="${face}"/>`;
}
