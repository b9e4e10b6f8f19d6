import { t } from '../../../strings/translate.ts';
import { invisibleIn, namesOf } from '../../../text/invisible.ts';
import { part } from '../../dom.ts';
import { textIn } from './form-view.ts';

/** Says beside the prompt what a reader cannot see of it: whoever made a link could have written it for the model alone. */
export function createUnseenNote(root: HTMLElement) {
  const note = part(root, 'unseen');
  let isWatching = false;

  const look = () => {
    if (!isWatching) return;
    const unseen = invisibleIn(textIn(root));
    const number = [...unseen].length;
    const words = number ? t('share.invisible', { number, names: namesOf(unseen, t) }) : '';
    note.hidden = !words;
    // Said again, it would be read out again.
    if (note.textContent !== words) note.textContent = words;
  };

  return {
    look,
    /** Begins to look at a form that a link filled, or ends it where something else did. */
    watch(isFromLink: boolean) {
      isWatching = isFromLink;
      note.hidden = true;
      look();
    },
  };
}
