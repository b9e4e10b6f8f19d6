import { inStyle, type Style } from '../../../labs/base64/alphabet.ts';
import { growthOf } from '../../../labs/base64/growth.ts';
import { sizesOf } from '../../../labs/base64/sizes.ts';
import { t } from '../../../strings/translate.ts';
import { toBase64 } from '../../../text/base64.ts';
import { partsOf } from '../../../text/data-url.ts';
import { make, part } from '../../dom.ts';
import { createPicture } from './picture.ts';
import { figure, percent } from './words.ts';

/** Bytes that are needed to show what is shown of anything: a multiple of three, for Base64 without padding. */
export const shownBytes = 360;

/** Characters of the data that the parts of a data URL show. */
const shownInParts = 60;

/** Something in Base64, however it came. */
export interface Drawn {
  /** The first bytes, `shownBytes` or more where there are as many. */
  readonly head: Uint8Array;
  /** All bytes. */
  readonly size: number;
  readonly style: Style;
  /** What stands before the data in the data URL; none where there is no data URL. */
  readonly url: string | undefined;
  /** How the data of the data URL is written. */
  readonly urlStyle: Style;
}

/** Shows the Base64 and the data URL, sizes and why, and bytes, bits and characters, all of them shortened. */
export function createDrawn(root: HTMLElement, signal: AbortSignal) {
  const picture = createPicture(root, signal);
  const put = (name: string, words: string) => {
    part(root, name).textContent = words;
  };

  const show = ({ head, size, style, url, urlStyle }: Drawn) => {
    const sizes = sizesOf(size, style);
    const urlLength = (url?.length ?? 0) + sizesOf(size, urlStyle).characters;
    const base64 = toBase64(head.subarray(0, shownBytes));
    const shown = inStyle(base64, style);
    const rest = sizes.characters - shown.length;

    picture.show(head, size, style);
    put('before', figure(sizes.bytes));
    put('after', figure(sizes.characters));
    put('of-padding', figure(sizes.padding));
    const why = growthOf(sizes, { figure, percent });
    put('why', why ? t(...why) : '');
    put('growth', sizes.growth === undefined ? '–' : percent(sizes.growth));
    put('url-length', url === undefined ? '–' : figure(urlLength));
    put('base64', shown);
    put('rest', rest > 0 ? t('base64.rest', { count: figure(rest) }) : '');

    part(root, 'url').hidden = url === undefined;
    part(root, 'url-style').hidden =
      style.alphabet === urlStyle.alphabet && style.padding === urlStyle.padding;
    const data = inStyle(base64, urlStyle);
    const cut = size > shownBytes || data.length > shownInParts;
    const parts = partsOf(url ?? '', cut ? `${data.slice(0, shownInParts)}…` : data);
    part(root, 'parts').replaceChildren(
      ...parts.map(({ name, text }) =>
        make('div', {}, make('dt', {}, t(`base64.part.${name}`)), make('dd', {}, text)),
      ),
    );
  };
  return {
    show: (drawn: Drawn | undefined) => {
      for (const name of ['drawn', 'bits']) part(root, name).hidden = !drawn;
      if (drawn) show(drawn);
    },
  };
}
