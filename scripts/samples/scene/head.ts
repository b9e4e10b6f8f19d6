import { ear } from './ear.ts';
import { eye } from './eye.ts';
import { hairs, tufted } from './fur.ts';
import { type Point, pick, px, random, spline, trace } from './pen.ts';

const mirror = (points: readonly Point[]): Point[] =>
  points.map(([x, y]): Point => [-x, y]).reverse();

/** Both halves of a shape that is the same left and right; `right` runs clockwise from the top middle to the bottom middle. */
const both = (right: readonly Point[]): Point[] => [...right, ...mirror(right).slice(1, -1)];

const face = both(trace('0,-88 44,-88 84,-70 108,-34 128,4 140,34 116,52 88,74 48,98 0,108'));

/** The head seen from the front, its middle at 0 0, about 280 wide and 250 high. */
export function head(): string {
  const next = random(90);
  const edge = { gap: 9, length: 9, sweep: 0.25 };
  const round = spline(face, 12, true);
  const outline = tufted(round, edge, next);
  const ruff = both(trace('0,30 60,34 110,2 146,36 120,58 90,80 48,104 0,114'));
  const brow = (side: 1 | -1): string => {
    const points: Point[] = trace(
      '8,2 14,-26 40,-44 76,-42 106,-14 128,16 110,10 88,-14 58,-24 30,-16 20,8',
    );
    const shape = points.map(([x, y]): Point => [x * side, y]);
    return `<path d="${tufted(spline(side === 1 ? shape : shape.reverse(), 10, true), { gap: 6, length: 4.5, sweep: 0.6 * side }, next)}" fill="#f4f1e7"/>`;
  };
  const mask = (side: 1 | -1): string => {
    const points: Point[] = trace(
      '16,4 30,-16 58,-24 86,-12 110,14 126,40 104,52 78,52 52,42 30,30',
    );
    const shape = points.map(([x, y]): Point => [x * side, y]);
    return `<path d="${tufted(spline(side === 1 ? shape : shape.reverse(), 10, true), { gap: 6, length: 4.5, sweep: 0.5 * side }, next)}" fill="#222329"/>`;
  };
  const crown: Point[] = both(trace('0,-86 50,-84 84,-64 98,-36 60,-44 26,-30 0,6'));
  const stripe: Point[] = both(trace('0,-86 13,-62 14,-24 13,8 15,34 13,48 0,52'));
  const coat = hairs(
    {
      outline: spline(crown, 8, true),
      count: 170,
      length: 18,
      width: 2.2,
      opacity: 0.6,
      lie: ([x]) => -90 + x * 0.55,
      colour: (_, n) => pick(n, ['#4b4c53', '#5f6067', '#8b8a89', '#a6a39b']),
    },
    next,
  );
  const cheeks = hairs(
    {
      outline: spline(ruff, 8, true),
      count: 150,
      length: 20,
      width: 2,
      opacity: 0.5,
      lie: ([x]) => (x > 0 ? 30 : 150),
      colour: (_, n) => pick(n, ['#cfc9bb', '#b9b3a6', '#ffffff']),
    },
    next,
  );
  const whiskers = [-1, 1]
    .map((s) =>
      [
        [-6, 6],
        [4, 20],
        [14, 34],
      ]
        .map(
          ([a = 0, b = 0]) =>
            `<path d="M${s * 34} ${62 + a}q${s * 40} ${a - 8} ${s * 92} ${b}" stroke="#fbfaf5" stroke-width="1.5" fill="none" opacity=".85"/>`,
        )
        .join(''),
    )
    .join('');
  return `<linearGradient id="bridge" gradientUnits="userSpaceOnUse" x1="0" y1="-80" x2="0" y2="52"><stop offset="0" stop-color="#3a3a41"/><stop offset=".65" stop-color="#45454b"/><stop offset="1" stop-color="#8b8680"/></linearGradient>${ear(-1)}${ear(1)}<clipPath id="head"><path d="${outline}"/></clipPath><path d="${outline}" fill="#838387"/>
<g clip-path="url(#head)"><ellipse cx="0" cy="-84" rx="110" ry="34" fill="#54555c" opacity=".8" filter="url(#soft8)"/>${coat}<path d="${tufted(spline(ruff, 10, true), edge, next)}" fill="#eae5d9"/>${cheeks}<ellipse cx="0" cy="118" rx="100" ry="22" fill="#6f6a66" opacity=".7" filter="url(#soft8)"/></g>
${brow(-1)}${brow(1)}${mask(-1)}${mask(1)}
<path d="${tufted(
    spline(both(trace('0,26 30,30 52,54 46,82 22,98 0,102')), 10, true),
    { gap: 6, length: 4, sweep: 0.3 },
    next,
  )}" fill="#f6f3ea"/>
<path d="${tufted(spline(stripe, 10, true), { gap: 7, length: 3, sweep: 0.3 }, next)}" fill="url(#bridge)"/>
<ellipse cx="0" cy="96" rx="34" ry="9" fill="#b9b2a6" opacity=".6" filter="url(#soft3)"/>
${eye(-55, 10)}${eye(55, 10)}
<path d="M0 42C14 40 24 46 24 54C24 64 10 72 0 73C-10 72 -24 64 -24 54C-24 46 -14 40 0 42Z" fill="#17171b"/><ellipse cx="5" cy="50" rx="10" ry="4.4" fill="#8b8d97" opacity=".85"/><ellipse cx="8" cy="49" rx="4" ry="2" fill="#fff" opacity=".9"/>
<path d="M0 72V82M0 82Q-12 94 -26 86M0 82Q12 94 26 86" stroke="#3a3235" stroke-width="3" stroke-linecap="round" fill="none"/>
<g fill="#8a8379">${trace('-30,66 -36,76 -24,76 30,66 36,76 24,76')
    .map(([x = 0, y = 0]) => `<circle cx="${px(x)}" cy="${px(y)}" r="1.8"/>`)
    .join('')}</g>${whiskers}`;
}
