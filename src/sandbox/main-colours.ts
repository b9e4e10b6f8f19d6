import { colourNames } from './colour-names.ts';

export interface Colour {
  readonly name: string;
  /** `#rrggbb` */
  readonly hex: string;
}

type Triple = readonly [number, number, number];

/**
 * The two to four colours that cover most of an image, the largest first; one if it has no other, none if it is
 * transparent. Takes RGBA bytes. Pixels are sorted by the nearest everyday name; the hex is the mean of a name's pixels.
 */
export function mainColours(rgba: Uint8Array | Uint8ClampedArray): readonly Colour[] {
  const groups = colourNames.map(([name]) => ({ name, count: 0, sum: [0, 0, 0] as number[] }));
  let visible = 0;
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    if ((rgba[at + 3] ?? 0) < 128) continue;
    const pixel: Triple = [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0];
    const group = groups[nearest(toOklab(pixel))];
    if (!group) continue;
    visible += 1;
    group.count += 1;
    group.sum = group.sum.map((sum, channel) => sum + (pixel[channel] ?? 0));
  }
  return groups
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .filter(({ count }, rank) => rank < 2 || (rank < 4 && count >= 0.05 * visible))
    .map(({ name, count, sum }) => ({ name, hex: toHex(sum.map((each) => each / count)) }));
}

const toHex = (rgb: readonly number[]) =>
  `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

function nearest(lab: Triple): number {
  const distances = centres.map((centre) =>
    Math.hypot(lab[0] - centre[0], lab[1] - centre[1], lab[2] - centre[2]),
  );
  return distances.indexOf(Math.min(...distances));
}

/** sRGB bytes to OKLab, in which equal distances look about equally different (Björn Ottosson, 2020). */
export function toOklab(rgb: Triple): Triple {
  const [r, g, b] = rgb.map(toLinear) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const toLinear = (channel: number) => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

const centres = colourNames.map(([, rgb]) => toOklab([rgb >> 16, (rgb >> 8) & 255, rgb & 255]));
