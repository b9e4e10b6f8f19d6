import { classOf } from './paint.ts';
import type { Colour } from './tokenise.ts';

/** One rule a colour and theme, by the attribute that Starlight sets on the root. */
export const stylesheet = (palette: readonly Colour[]): string =>
  palette
    .map(({ light, dark }, place) => {
      const name = classOf(place);
      return `.${name}{color:${light}}:root[data-theme='dark'] .${name}{color:${dark}}\n`;
    })
    .join('');
