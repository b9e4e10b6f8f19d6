import { chatPath, lenient } from '../join.ts';
import type { Language } from '../language.ts';
import { emit } from './emit.ts';

const oneSlash = (base: string) => base.replace(/\/?$/, '') + chatPath;

export const typescript: Language = {
  id: 'typescript',
  label: 'TypeScript',
  grammar: 'typescript',
  install: 'npm install openai',
  // `.mts`: `await` outside a function works whatever the "type" in package.json says.
  fileName: 'main.mts',
  emit,
  /** Text after text, one slash between. A query is taken off first and put back last. */
  join: (base) => {
    if (!base.includes('?')) return lenient(oneSlash(base));
    const url = lenient(base);
    return url && URL.parse(oneSlash(url.origin + url.pathname) + url.search);
  },
};
