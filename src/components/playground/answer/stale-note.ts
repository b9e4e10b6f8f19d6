import { t } from '../../../strings/translate.ts';
import { make, part } from '../../dom.ts';
import type { Draft } from '../run/ready.ts';

export type StaleNote = ReturnType<typeof createStaleNote>;

/** Dims an answer, and says that it is to a former request, once the form asks for something else. */
export function createStaleNote(root: HTMLElement) {
  const note = make('p', { class: 'stale note', hidden: '' }, t('answer.stale'));
  part(root, 'speaker').before(note);
  let answered: string | undefined;

  return {
    /** What is shown from now on is the answer to this. */
    answers(draft: Draft) {
      answered = requestOf(draft);
      note.hidden = true;
    },
    follow(draft: Draft) {
      if (answered !== undefined) note.hidden = requestOf(draft) === answered;
    },
  };
}

/** All that makes a request what it is. */
const requestOf = ({ settings, held, connection }: Draft): string =>
  JSON.stringify([
    settings,
    held.map(({ attachment: { name, type, file } }) => [name, type, file?.size]),
    connection.baseUrl?.href,
  ]);
