import { classOf } from './paint.ts';
import type { Colour } from './tokenise.ts';

/** One rule a colour. */
export const stylesheet = (palette: readonly Colour[]): string =>
  palette.map((colour, place) => `.${classOf(place)}{color:${colour}}\n`).join('');
