import { chatPath, slashed, strict } from '../join.ts';
import type { Language } from '../language.ts';
import { emit } from './emit.ts';

export const python: Language = {
  id: 'python',
  label: 'Python',
  grammar: 'python',
  install: 'pip install openai',
  fileName: 'main.py',
  emit,
  /** A slash goes after the base's path, then what is asked for after the base, behind its query even. */
  join: (base) => {
    const url = strict(base);
    return url && URL.parse(`${url.origin}${slashed(url)}${url.search}${chatPath.slice(1)}`);
  },
};
