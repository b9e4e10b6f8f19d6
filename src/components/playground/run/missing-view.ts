import { part } from '../../dom.ts';

/** What a run lacks, and the one press that mends it and runs, where there is one. */
export interface Missing {
  readonly words: string;
  readonly mend?: string;
  /** The `data-do` of that press. */
  readonly verb?: string;
}

/** Says beside Run what it lacks. */
export const showMissing = (root: HTMLElement, missing: Missing | undefined): void => {
  part(root, 'missing').hidden = !missing;
  part(root, 'missing-words').textContent = missing?.words ?? '';
  part(root, 'mend').hidden = !missing?.mend;
  part(root, 'mend').textContent = missing?.mend ?? '';
  part(root, 'mend').dataset.do = missing?.verb ?? '';
};
