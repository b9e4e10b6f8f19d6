import sharp from 'sharp';
import { animal } from './scene/animal.ts';
import { canopy, forest } from './scene/forest.ts';
import { type Point, type Random, random, smooth, spline, trace } from './scene/pen.ts';
import { daisy, fern, grass, leaf } from './scene/plants.ts';
import { rock } from './scene/rock.ts';
import { rings, splash, stream } from './scene/stream.ts';

const paw: Point = [786, 622];

const bankEdge: readonly Point[] = trace(
  '-20,470 120,474 300,462 480,452 600,440 720,424 820,408 930,396 850,414 790,440 752,476 722,516 700,566 668,606 640,650 596,700 566,752 548,820',
);

const definitions = `<defs>
<radialGradient id="sky" gradientUnits="userSpaceOnUse" cx="820" cy="150" r="820"><stop offset="0" stop-color="#fffbe2"/><stop offset=".35" stop-color="#e6f1c9"/><stop offset=".7" stop-color="#b5d6a6"/><stop offset="1" stop-color="#8dbb92"/></radialGradient>
<linearGradient id="farBank" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#98c26c"/><stop offset="1" stop-color="#5f9650"/></linearGradient>
<linearGradient id="nearBank" gradientUnits="userSpaceOnUse" x1="600" y1="420" x2="420" y2="800"><stop offset="0" stop-color="#8fbd5f"/><stop offset=".45" stop-color="#649a4a"/><stop offset="1" stop-color="#386b3a"/></linearGradient>
<linearGradient id="depth" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#cdeee3"/><stop offset=".25" stop-color="#7fcad6"/><stop offset=".6" stop-color="#3a9dbd"/><stop offset="1" stop-color="#1c6c91"/></linearGradient>
<radialGradient id="vignette" cx=".56" cy=".45" r=".78"><stop offset=".55" stop-color="#0c2b1c" stop-opacity="0"/><stop offset="1" stop-color="#0c2b1c" stop-opacity=".42"/></radialGradient>
${[3, 8, 18].map((r) => `<filter id="soft${r}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${r}"/></filter>`).join('')}
</defs>`;

function bank(): string {
  const next = random(101);
  const edge = spline(bankEdge.slice(8), 5);
  const inland: Point[] = spline(trace('-10,478 200,470 420,458 640,436 780,416 900,402'), 26);
  return `<path d="${smooth(bankEdge)}L-20 820Z" fill="#4a3d2c" transform="translate(9 12)"/><path d="${smooth(bankEdge)}L-20 820Z" fill="url(#nearBank)"/>
${grass(inland, 34, ['#7fae55', '#98c566', '#5f9349', '#b3d57c'], next)}
${grass(edge, 20, ['#6fa04c', '#8fbd5f', '#4f8340'], next)}`;
}

const daisies = (next: Random) =>
  (
    [
      [448, 700, 30],
      [286, 716, 26],
      [318, 700, 30],
      [486, 720, 26],
      [838, 424, 14],
      [806, 430, 16],
      [160, 520, 22],
      [196, 540, 20],
    ] as const
  )
    .map(([x, y, height]) => daisy([x, y], height, next))
    .join('');

/** The picture of the first example: a raccoon reaches into a stream. 1200 × 800, drawn in code. */
export function raccoonSvg(): string {
  const next = random(102);
  const front: Point[] = spline(trace('-10,812 160,806 330,812 520,818'), 24);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">${definitions}
${forest()}${stream()}
${rock({ foot: [1046, 470], width: 120, height: 62, moss: 0.6, wet: true, seed: 201 })}${rock({ foot: [928, 446], width: 70, height: 34, moss: 0, wet: true, seed: 202 })}
${fern([1150, 452], 120, ['#4c8545', '#69a152', '#3c6d38'], random(115))}${grass(
  spline(trace('1040,440 1120,450 1220,468'), 12),
  40,
  ['#5f9a4c', '#7fb45c', '#97c66a'],
  next,
)}
${rock({ foot: [1150, 560], width: 210, height: 150, moss: 0.55, wet: true, seed: 203 })}${rock({ foot: [1010, 590], width: 110, height: 60, moss: 0, wet: true, seed: 204 })}
${bank()}
${fern([392, 470], 120, ['#4f8746', '#6ca552', '#3f7039'], random(111))}${fern([170, 486], 130, ['#4a8142', '#659e4e', '#3b6a36'], random(112))}
${rock({ foot: [716, 500], width: 96, height: 58, moss: 0.7, wet: false, seed: 205 })}
${rings(paw)}${animal(paw)}${splash(paw)}
${rock({ foot: [676, 700], width: 150, height: 84, moss: 0.5, wet: true, seed: 206 })}${rock({ foot: [1010, 756], width: 190, height: 96, moss: 0, wet: true, seed: 207 })}${rock({ foot: [566, 726], width: 90, height: 50, moss: 0.3, wet: false, seed: 208 })}
${grass(
  spline(trace('250,668 350,662 470,676 540,676'), 14),
  26,
  ['#4f8a43', '#6da352', '#3f7a3b', '#86b862'],
  next,
)}
${daisies(next)}
${grass(front, 90, ['#2f6236', '#3d7a3c', '#528f45', '#6aa650'], next)}
${fern([70, 800], 230, ['#2d6135', '#3f7d3e', '#254f2d'], random(113))}${fern([400, 812], 150, ['#356d39', '#4c8c44', '#2b5a31'], random(114))}
${[-172, -30, -150, -48, -132, -66, -112, -88].map((a, i) => leaf([1150, 838], 150 + (i % 3) * 24, a, '#2c6a3c', '#4f9a4e', '#8cc06c')).join('')}
${canopy()}
<rect width="1200" height="800" fill="url(#vignette)"/></svg>`;
}

/** The picture as a PNG. */
export const raccoonPng = () =>
  sharp(Buffer.from(raccoonSvg()))
    .png({ palette: true, quality: 92, effort: 10, dither: 0.6 })
    .toBuffer();
