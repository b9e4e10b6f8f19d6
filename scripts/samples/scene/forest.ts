import { type Point, px, random, smooth, spline, trace } from './pen.ts';
import { fern, grass } from './plants.ts';
import { crown, stand } from './trees.ts';

/** Light that falls through the leaves in slanting beams. */
function beams() {
  const beam = (x: number, width: number, opacity: number) =>
    `<path d="M${px(x, -20)}L${px(x + width, -20)}L${px(x + width * 1.9 - 330, 560)}L${px(x - 330 - width * 0.4, 560)}Z" fill="#fffbe0" opacity="${opacity}"/>`;
  return `<g filter="url(#soft8)">${beam(700, 60, 0.22)}${beam(830, 34, 0.18)}${beam(930, 80, 0.2)}${beam(1090, 44, 0.16)}</g>`;
}

/** Everything behind the stream: sky, three rows of trees, bushes and the far bank. */
export function forest(): string {
  const next = random(11);
  const far: Point[] = trace(
    '-20,372 140,352 330,366 520,350 700,372 860,384 980,372 1090,352 1220,344',
  );
  const bank = `${smooth(far)}L1220 470L-20 470Z`;
  return `
<rect width="1200" height="800" fill="url(#sky)"/>
<g opacity=".75">${stand(
    [
      [70, 20, 6],
      [190, 16, -4],
      [268, 22, 8],
      [420, 15, -6],
      [505, 20, 4],
      [640, 14, -5],
      [742, 18, 6],
      [846, 13, -4],
      [958, 18, 5],
      [1050, 15, 6],
      [1160, 20, -6],
    ],
    400,
    '#b9d3a5',
    '#a5c497',
    '#d3e4b8',
    21,
  )}</g>
${crown(120, 40, 210, 90, '#a9cc95', '#bddaa8', 31)}${crown(430, 10, 240, 70, '#b4d39b', '#c6dfae', 32)}${crown(1080, 30, 210, 95, '#a9cc95', '#bddaa8', 33)}
<g filter="url(#soft3)">${crown(90, 350, 150, 60, '#9dc48d', '#aed09d', 34)}${crown(330, 360, 150, 50, '#a8cc93', '#b8d7a4', 35)}${crown(600, 362, 130, 40, '#b2d39b', '#c2dfac', 36)}${crown(1050, 350, 150, 58, '#9fc68e', '#b2d49f', 37)}</g>
${stand(
  [
    [150, 38, -14],
    [352, 32, 10],
    [596, 26, -8],
    [1010, 30, 10],
    [1128, 44, -12],
  ],
  408,
  '#8d9c78',
  '#728566',
  '#bcc795',
  22,
)}
${crown(40, -10, 250, 110, '#7fb074', '#93c186', 41)}${crown(330, -30, 220, 90, '#8cba7b', '#a0c98d', 42)}${crown(1160, -10, 220, 120, '#7fb074', '#93c186', 43)}${crown(900, -55, 170, 80, '#9cc687', '#b0d49b', 44)}
${beams()}
${crown(230, 372, 110, 44, '#76a968', '#8cbb78', 45)}${crown(470, 376, 120, 36, '#80b26e', '#97c27f', 46)}${crown(1170, 356, 110, 62, '#6fa263', '#86b574', 47)}${crown(20, 366, 110, 62, '#6b9f60', '#82b371', 48)}
<path d="${bank}" fill="url(#farBank)"/>
<g opacity=".95">${grass(spline(far, 9), 26, ['#7fae5b', '#93bf67', '#6b9b52', '#a9cf76'], next)}</g>
${fern([1092, 372], 62, ['#5b8f4e', '#74a95b', '#4d7d45'], random(51))}${fern([742, 384], 40, ['#6d9f58', '#86b766', '#5d8e50'], random(52))}
${stand([[42, 92, 20]], 520, '#6f5d49', '#4c4034', '#a08963', 23)}`;
}

/** Leaves that hang into the picture from above, close to the eye. */
export function canopy(): string {
  return `${crown(-10, -30, 190, 92, '#4f8a4c', '#65a15a', 61)}${crown(60, -46, 170, 70, '#63a058', '#7db469', 62)}${crown(1215, -34, 190, 84, '#558f4f', '#6ca75e', 63)}${crown(1160, -60, 170, 70, '#6caa5d', '#86bd70', 64)}`;
}
