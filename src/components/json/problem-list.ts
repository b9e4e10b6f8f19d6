import type { Problem } from '../../json/problem.ts';
import { t } from '../../strings/translate.ts';
import { make } from '../dom.ts';

/** `line 7: temperature: at most 2` */
export const sentenceOf = ({ line, path, message }: Problem): string =>
  path ? t('json.problemOf', { line, path, message }) : t('json.problem', { line, message });

/** Lists the first problems below an editor, each as a way to its place, and counts all. */
export function createProblemList(
  place: HTMLElement,
  most: number,
  onGo: (problem: Problem) => void,
) {
  const count = make('p', { class: 'note', 'aria-live': 'polite', 'data-part': 'json-count' });
  const list = make('ul', { class: 'json-problems' });
  place.append(count, list);

  return (problems: readonly Problem[]): void => {
    const number = problems.length;
    const said = number > 1 ? t('json.many', { number }) : t(number ? 'json.one' : 'json.none');
    // Said again, it would be read out again.
    if (count.textContent !== said) count.textContent = said;
    list.hidden = !number;
    list.replaceChildren(
      ...problems.slice(0, most).map((problem) => {
        const { severity } = problem;
        const button = make('button', { type: 'button', class: 'link' }, sentenceOf(problem));
        button.addEventListener('click', () => onGo(problem));
        return make('li', { 'data-severity': severity }, button);
      }),
    );
  };
}
