import { mediaTypes } from '../../../examples/media-type.ts';
import { sniff } from '../../../examples/sniff.ts';
import type { Found } from '../../../labs/base64/found.ts';
import { typeOf } from '../../../labs/base64/read.ts';
import { t } from '../../../strings/translate.ts';
import { showInvisible } from '../../../text/invisible.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { make } from '../../dom.ts';
import { figure } from './words.ts';

/** Characters of a decoded text that are shown. */
export const shownCharacters = 2000;

type Bytes = Extract<Found, { bytes: Uint8Array }>;

/** Shows what was decoded: a text, or what the bytes are, to be saved. */
export function createDecoded(place: HTMLElement) {
  let url = '';
  const clear = () => {
    if (url) URL.revokeObjectURL(url);
    url = '';
    place.replaceChildren();
  };

  const show = (found: Bytes): string => {
    const { bytes, text } = found;
    const sniffed = sniff(bytes);
    const type = text === undefined || sniffed ? typeOf(bytes) : 'text/plain';
    url = URL.createObjectURL(new Blob([bytes], { type }));
    const extension = sniffed
      ? mediaTypes[sniffed].extensions[0]
      : text === undefined
        ? '.bin'
        : '.txt';
    const words = [
      text === undefined ? t('base64.isBytes', { type }) : t('base64.isText'),
      ...notes(found, sniffed),
    ].join(' ');

    const label = t('base64.decoded');
    const region = { tabindex: '0', role: 'group', 'aria-label': label };
    place.replaceChildren(make('p', { class: 'note' }, `${label}. ${words}`));
    if (text !== undefined) place.append(make('pre', region, showInvisible(text, t)));
    if (sniffed?.startsWith('image/'))
      place.append(make('img', { src: url, alt: t('base64.preview') }));
    if (text !== undefined && text.length >= shownCharacters)
      place.append(make('p', { class: 'note' }, t('base64.cut', { count: figure(text.length) })));
    const name = `decoded${extension}`;
    place.append(make('p', {}, make('a', { href: url, download: name }, t('base64.save'))));
    return words;
  };
  return { show, clear };
}

/** What a careful reader would want to know of the text that was decoded. */
function notes({ alphabet, missing, blanks, head }: Bytes, sniffed: string | undefined) {
  const declared = /^data:([^;,]+)/i.exec(head)?.[1]?.toLowerCase();
  return [
    alphabet && t('base64.alphabetIs', { alphabet: t(`base64.${alphabet}`) }),
    missing && t('base64.missing', { padding: '='.repeat(missing) }),
    blanks && t('base64.blanks', { count: figure(blanks) }),
    sniffed &&
      declared &&
      declared !== sniffed &&
      t('base64.declared', { declared: outsideText(declared), type: sniffed }),
  ].filter((words) => typeof words === 'string' && words !== '');
}
