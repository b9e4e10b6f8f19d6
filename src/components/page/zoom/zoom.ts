import { loadStrings, t } from '../../../strings/translate.ts';
import { adopt } from '../../adopt.ts';
import { make } from '../../dom.ts';
import rules from './zoom.css?inline';

let adopted = false;

/**
 * Shows the picture of a link as large as the window allows. A press on it, or Esc, closes it. It is loaded with the press:
 * starlight-image-zoom 0.16 puts an element of 16 KB into every page.
 */
export async function act(link: HTMLElement): Promise<void> {
  await loadStrings(document.documentElement.lang);
  if (!adopted) adopt(rules);
  adopted = true;
  const { alt = '' } = link.querySelector('img') ?? {};
  const image = make('img', { src: (link as HTMLAnchorElement).href, alt });
  const close = make('button', { type: 'button', 'aria-label': t('page.closeImage') }, image);
  const dialog = make('dialog', { class: 'zoom', 'aria-label': alt }, close);
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
