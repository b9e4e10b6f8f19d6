import type { Found } from '../../../labs/base64/found.ts';
import { visible } from '../../../labs/base64/found.ts';
import { t } from '../../../strings/translate.ts';
import { make } from '../../dom.ts';

type Failed = Extract<Found, { problem: object }>;

/** Says what is wrong and where, and marks the place. `field` has the text, where the reader can be taken there. */
export function showProblem(
  place: HTMLElement,
  { problem, excerpt }: Failed,
  field: HTMLTextAreaElement | undefined,
): string {
  const position = problem.at + 1;
  const words = t(`base64.problem.${problem.id}`, {
    position,
    ...('character' in problem && { character: visible(problem.character) }),
    ...('earlier' in problem && { earlier: visible(problem.earlier) }),
    ...('meant' in problem && { meant: visible(problem.meant) }),
    ...('wanted' in problem && { wanted: problem.wanted }),
  });
  // The sentence has all of it for those who do not see the mark.
  const marked = make(
    'code',
    { class: 'excerpt', 'aria-hidden': 'true' },
    excerpt.before,
    make('mark', {}, excerpt.character),
    excerpt.after,
  );
  place.replaceChildren(make('p', {}, words), marked);
  if (field) {
    const button = make('button', { type: 'button' }, t('base64.goTo', { position }));
    button.addEventListener('click', () => {
      field.focus();
      field.setSelectionRange(problem.at, problem.at + Math.max(1, excerpt.character.length));
    });
    place.append(button);
  }
  return words;
}
