import { chatPath, slashed, strict } from '../join.ts';
import type { Language } from '../language.ts';
import { emit } from './emit.ts';

export const go: Language = {
  id: 'go',
  label: 'Go',
  grammar: 'go',
  install: 'go get github.com/openai/openai-go/v3',
  fileName: 'main.go',
  emit,
  /** The path is resolved against the base as a link is, so a query is lost. */
  join: (base) => {
    const url = strict(base);
    return url && URL.parse(url.origin + slashed(url) + chatPath.slice(1));
  },
};
