import { coloured } from '../../../json/colours.ts';
import { make } from '../../dom.ts';

/** A JSON text, each of its values in a colour. */
export const jsonNodes = (json: string): readonly (Node | string)[] =>
  coloured(json).map(({ text, kind }) =>
    kind ? make('span', { class: `json-${kind}` }, text) : text,
  );
