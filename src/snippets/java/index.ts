import { chatPath, slashed, strict } from '../join.ts';
import type { Language } from '../language.ts';
import { emit } from './emit.ts';

export const java: Language = {
  id: 'java',
  label: 'Java',
  grammar: 'java',
  install: 'implementation("com.openai:openai-java:4.101.0")',
  fileName: 'Main.java',
  emit,
  /** Segments are added to the path, and the query stays behind it. Spaces are cut off at the ends alone. */
  join: (base) => {
    const url = /\s/.test(base.trim()) ? null : strict(base.trim());
    return url && URL.parse(url.origin + slashed(url) + chatPath.slice(1) + url.search);
  },
};
