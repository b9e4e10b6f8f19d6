import { offeredOf } from '../../../api/fields/index.ts';
import { problemIn } from '../../../api/fields/problem.ts';
import { t } from '../../../strings/translate.ts';
import { part } from '../../dom.ts';
import { tellProblem } from './tell-problem.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a run lacks, in words to stand beside Run, and the way to where it is mended. */
export interface FieldProblem {
  readonly words: string;
  readonly go: () => void;
}

export type Problems = ReturnType<typeof createProblems>;

/** Says beside each control what the API would refuse of it, in words of the page: the browser's own bubbles stay out. */
export function createProblems(root: HTMLElement) {
  const told = new Set<Control>();
  const tell = (control: Control): string => {
    const words = problemOf(control);
    if (words || told.has(control)) tellProblem(control, words);
    if (words) told.add(control);
    else told.delete(control);
    return words;
  };
  const isOurs = (target: EventTarget | null): target is Control =>
    target instanceof HTMLElement && target.dataset.parameter !== undefined;
  // Not at each key: half a number is no mistake.
  root.addEventListener('change', ({ target }) => {
    if (isOurs(target)) afterPress(() => tell(target));
  });

  return {
    /** Takes back what was said and is true no more. */
    look() {
      for (const control of told) tell(control);
    },
    /** Says all that is wrong, and gives the first of it. */
    sayAll(): FieldProblem | undefined {
      const controls = [
        part<HTMLTextAreaElement>(root, 'prompt'),
        ...root.querySelectorAll<Control>('[data-parameter]'),
        part<HTMLInputElement>(root, 'model'),
      ];
      const [first] = controls.filter(tell);
      return first && { words: wordsFor(first), go: () => show(first) };
    },
  };
}

/** What is wrong with what stands in a control; empty where nothing is. */
function problemOf(control: Control): string {
  if (control.disabled) return '';
  const field = offeredOf(control.dataset.parameter ?? '');
  if (!field) return control.value ? '' : wordsFor(control);
  // The browser keeps to itself what it cannot read as a number.
  const text = control.validity.badInput ? 'NaN' : control.value;
  const isNumber = control.type === 'number' && control.value !== '';
  return text && problemIn(field, isNumber ? `${Number(text)}` : text);
}

/** The same beside Run, where the name of the control has to be said too. */
function wordsFor({ dataset }: Control): string {
  if (dataset.parameter) return t('missing.value', { name: dataset.parameter });
  return t(dataset.part === 'model' ? 'missing.model' : 'missing.prompt');
}

/** Opens what a control is folded into, and moves there. */
function show(control: Control): void {
  const outer = (each: Element) => each.parentElement?.closest('details') ?? null;
  for (let each = outer(control); each; each = outer(each)) each.open = true;
  control.focus();
}

/** Does something once nothing is pressed: a button that moves under the pointer would miss its click. */
function afterPress(act: () => void): void {
  const later = () => setTimeout(act);
  if (document.querySelector(':active')) addEventListener('pointerup', later, { once: true });
  else act();
}
