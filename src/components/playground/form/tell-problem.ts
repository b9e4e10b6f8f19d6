import { make } from '../../dom.ts';

let count = 0;

/** Says beside a control what is wrong with it, and no more where the words are empty. */
export function tellProblem(control: HTMLElement, words: string): void {
  const place = control.closest('label') ?? control;
  const next = place.nextElementSibling;
  const problem = next?.matches('.problem[data-of]') ? next : make('p', { class: 'problem' });
  if (problem !== next) {
    // Polite, for a reader who has gone on to another field; who is led back hears it as the description.
    for (const [name, value] of Object.entries({ 'data-of': '', 'aria-live': 'polite' }))
      problem.setAttribute(name, value);
    problem.id = `problem-${++count}`;
    place.after(problem);
  }
  if (problem.textContent !== words) problem.textContent = words;
  if (words) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  describe(control, problem.id, words !== '');
}

/** Adds an element to those that describe a control, first of all, or takes it out. */
function describe(control: HTMLElement, id: string, isOn: boolean): void {
  const others = (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((each) => each && each !== id);
  const all = isOn ? [id, ...others] : others;
  if (all.length) control.setAttribute('aria-describedby', all.join(' '));
  else control.removeAttribute('aria-describedby');
}
