import { tufted } from './fur.ts';
import { between, type Point, px, random, smooth, spline } from './pen.ts';

/** Where a rock stands (the middle of its foot), its size, its moss (0 none, 1 whole top) and whether it stands in water. */
export interface Rock {
  readonly foot: Point;
  readonly width: number;
  readonly height: number;
  readonly moss: number;
  readonly wet: boolean;
  readonly seed: number;
}

/** A grey rock, lit from the upper right. */
export function rock({ foot: [x, y], width: w, height: h, moss, wet, seed }: Rock): string {
  const next = random(seed);
  const id = `rock${seed}`;
  const j = (v: number) => v * between(next, 0.88, 1.12);
  const outline: Point[] = [
    [x - w * 0.5, y - h * 0.06],
    [x - w * j(0.47), y - h * j(0.4)],
    [x - w * j(0.28), y - h * j(0.82)],
    [x + w * j(0.02), y - h],
    [x + w * j(0.28), y - h * j(0.84)],
    [x + w * j(0.46), y - h * j(0.42)],
    [x + w * 0.5, y - h * 0.05],
    [x + w * 0.3, y + h * 0.1],
    [x - w * 0.25, y + h * 0.11],
  ];
  const body = smooth(outline, true);
  const ridge: Point = [x + w * between(next, -0.12, 0.06), y - h * between(next, 0.5, 0.62)];
  const side = `M${px(x - w * 0.7, y - h * 0.75)}L${px(x - w * 0.2, y - h * 0.82)}L${px(...ridge)}L${px(x - w * 0.06, y + h * 0.2)}L${px(x - w * 0.7, y + h * 0.2)}Z`;
  const top = `M${px(x - w * 0.2, y - h * 0.82)}L${px(x, y - h * 1.1)}L${px(x + w * 0.5, y - h)}L${px(x + w * 0.4, y - h * 0.52)}L${px(...ridge)}Z`;
  const base = `M${px(x - w * 0.6, y - h * 0.14)}Q${px(x, y - h * 0.02)} ${px(x + w * 0.6, y - h * 0.2)}V${px(y + h * 0.3)}H${px(x - w * 0.6)}Z`;
  let specks = '';
  for (let i = 0; i < 16; i++)
    specks += `<ellipse cx="${px(x + w * between(next, -0.42, 0.42))}" cy="${px(y - h * between(next, 0.05, 0.85))}" rx="${px(w * between(next, 0.006, 0.02))}" ry="${px(h * between(next, 0.008, 0.018))}" fill="${next() < 0.5 ? '#4c5560' : '#dfe3e0'}" opacity=".4"/>`;
  const cap: Point[] = [
    [x - w * 0.62, y - h * (0.95 - moss * 0.55)],
    [x - w * 0.4, y - h * 1.2],
    [x + w * 0.4, y - h * 1.2],
    [x + w * 0.6, y - h * (0.85 - moss * 0.25)],
    [x + w * 0.25, y - h * (0.96 - moss * 0.3)],
    [x, y - h * (0.98 - moss * 0.42)],
    [x - w * 0.3, y - h * (0.95 - moss * 0.5)],
  ];
  const edge = { gap: w * 0.05, length: w * 0.05, sweep: 0.1 };
  const green = tufted(spline(cap, 12, true), edge, next);
  const cover = moss
    ? `<path d="${green}" fill="#4d7a35" transform="translate(0 ${px(h * 0.035)})"/><path d="${green}" fill="#6f9f42"/><path d="${green}" fill="#9cc25a" transform="translate(${px(w * 0.08, -h * 0.09)})"/>`
    : '';
  const ring = wet
    ? `<ellipse cx="${px(x)}" cy="${px(y + h * 0.06)}" rx="${px(w * 0.6)}" ry="${px(h * 0.16)}" fill="#12506d" opacity=".35"/><ellipse cx="${px(x + w * 0.02)}" cy="${px(y + h * 0.07)}" rx="${px(w * 0.57)}" ry="${px(h * 0.13)}" fill="none" stroke="#e8f8f7" stroke-width="3" opacity=".75"/><ellipse cx="${px(x + w * 0.04)}" cy="${px(y + h * 0.09)}" rx="${px(w * 0.68)}" ry="${px(h * 0.19)}" fill="none" stroke="#d8f2f4" stroke-width="1.6" opacity=".45"/>`
    : `<ellipse cx="${px(x - w * 0.04)}" cy="${px(y + h * 0.06)}" rx="${px(w * 0.56)}" ry="${px(h * 0.13)}" fill="#1f3a22" opacity=".4"/>`;
  return `${ring}<clipPath id="${id}"><path d="${body}"/></clipPath><g clip-path="url(#${id})"><path d="${body}" fill="#8b939a"/><path d="${side}" fill="#69727c"/><path d="${top}" fill="#adb4b6"/><path d="${base}" fill="#4d5862" opacity=".7"/>${specks}${cover}</g>`;
}
