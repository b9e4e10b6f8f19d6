import { type Edge, tufted } from './fur.ts';
import { type Point, type Random, spline } from './pen.ts';

/** Colours of single hairs, dark on the back and light below. */
export const backFur = ['#4b4c53', '#5a5b62', '#6a6b71', '#7c7c80', '#94938f'] as const;
export const bellyFur = ['#8d8b87', '#a5a29b', '#bdb9af', '#77767a'] as const;

/** A part of the animal: its outline, a tufted edge, a base colour, shading and hairs, cut to the edge. */
export function part(
  id: string,
  outline: readonly Point[],
  edge: Edge,
  base: string,
  inner: (edgePath: string) => string,
  next: Random,
) {
  const path = tufted(spline(outline, 16, true), edge, next);
  return `<clipPath id="${id}"><path d="${path}"/></clipPath><path d="${path}" fill="${base}"/><g clip-path="url(#${id})">${inner(path)}</g>`;
}

/** A soft patch of light or shade. */
export const glow = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  opacity: number,
  turn = 0,
) =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}" opacity="${opacity}" transform="rotate(${turn} ${cx} ${cy})" filter="url(#soft18)"/>`;
