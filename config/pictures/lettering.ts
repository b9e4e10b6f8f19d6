import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/** Hanken Grotesk (SIL Open Font License 1.1). */
const fontPackage = '@fontsource/hanken-grotesk';

const resolve = createRequire(import.meta.url).resolve;

type Weight = 500 | 600;

/** The font, in the weights that the pictures use. */
function read(weight: Weight): Font {
  const file = readFileSync(
    resolve(`${fontPackage}/files/hanken-grotesk-latin-${weight}-normal.woff`),
  );
  const font = create(file);
  if (font.isCollection) throw new TypeError('Expected one font, found a collection');
  return font;
}

const fonts: Readonly<Record<Weight, Font>> = { 500: read(500), 600: read(600) };

/** Where a line of text stands: its left end and baseline, and its size, all in pixels. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
}

/** A line of text as SVG paths, so that a picture needs no font where it is rendered. */
export function lettering({ text, x, y, size, weight, fill }: Line): string {
  const font = fonts[weight];
  const scale = size / font.unitsPerEm;
  let left = 0;
  let paths = '';
  for (const letter of text) {
    const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    paths += `<path transform="translate(${left} 0)" d="${glyph.path.toSVG()}"/>`;
    left += glyph.advanceWidth;
  }
  // Font units grow upwards.
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths}</g>`;
}
