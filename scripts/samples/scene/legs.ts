import { hairs } from './fur.ts';
import { backFur, bellyFur, glow, part } from './part.ts';
import { type Point, pick, random, smooth, trace } from './pen.ts';

/** The near hind leg, folded. */
export function haunch() {
  const next = random(83);
  const outline: Point[] = trace(
    '236,540 246,470 296,430 356,440 392,496 392,560 360,612 300,630 252,604',
  );
  const coat = hairs(
    {
      outline,
      count: 300,
      length: 26,
      width: 2.6,
      opacity: 0.55,
      lie: ([x, y]) => 100 + (x - 310) * 0.25 + (y - 520) * 0.05,
      colour: ([, y], n) => (y > 540 ? pick(n, backFur) : pick(n, bellyFur)),
    },
    next,
  );
  const foot = smooth(
    trace('286,606 340,596 404,604 438,622 434,640 384,648 312,646 282,632'),
    true,
  );
  const toes = [396, 414, 430]
    .map((x) => `<path d="M${x} 618q10 8 6 22" stroke="#17181d" stroke-width="2.4" fill="none"/>`)
    .join('');
  return `<ellipse cx="350" cy="642" rx="130" ry="16" fill="#16301c" opacity=".5" filter="url(#soft3)"/><path d="${foot}" fill="#33343b"/><path d="M300 608Q360 598 424 618" stroke="#5c5d65" stroke-width="6" fill="none" stroke-linecap="round" opacity=".8"/>${toes}
${part('haunch', outline, { gap: 9, length: 8, sweep: 0.5 }, '#7f7e7f', () => `${glow(330, 470, 60, 40, '#aaa69d', 0.8)}${glow(300, 624, 90, 40, '#2c2c33', 0.8)}${glow(250, 540, 26, 80, '#2c2c33', 0.5)}${coat}`, next)}`;
}

/** The paw that stands on the bank. */
export function standing() {
  const next = random(84);
  const outline: Point[] = trace(
    '494,500 540,486 586,508 590,560 580,606 570,634 530,640 512,618 502,566',
  );
  const coat = hairs(
    {
      outline,
      count: 150,
      length: 22,
      width: 2.4,
      opacity: 0.6,
      lie: () => 98,
      colour: ([, y], n) =>
        y > 575 ? pick(n, ['#26272d', '#3b3c43', '#4a4b52']) : pick(n, backFur),
    },
    next,
  );
  const paw = smooth(
    trace('508,626 540,612 578,620 598,640 590,656 548,662 510,656 500,642'),
    true,
  );
  const toes = [532, 550, 568, 584]
    .map(
      (x, i) =>
        `<path d="M${x} ${638 - i}q-3 9 -1 19" stroke="#0f1014" stroke-width="2.4" fill="none" stroke-linecap="round"/>`,
    )
    .join('');
  return `<ellipse cx="552" cy="656" rx="66" ry="12" fill="#16301c" opacity=".55" filter="url(#soft3)"/>
${part('standing', outline, { gap: 8, length: 6, sweep: 0.5 }, '#6b6b70', () => `${glow(540, 640, 60, 60, '#202127', 0.95)}${glow(508, 560, 16, 70, '#2c2c33', 0.7)}${coat}`, next)}<path d="${paw}" fill="#2b2c33"/><path d="M514 632Q546 616 588 636" stroke="#565760" stroke-width="5" fill="none" stroke-linecap="round" opacity=".8"/>${toes}`;
}
