import { main } from '../api/providers/index.ts';
import type { CodeLanguage } from './languages.ts';

/** By the word after the fence of a block. */
const fences: Readonly<Record<string, CodeLanguage>> = {
  python: 'python',
  ts: 'typescript',
  bash: 'curl',
};

/**
 * The language in which a block of code of a page runs on that page: where it makes a call, for which its base URL stands
 * in it. `npm run test:snippets`, which runs every block, holds this to be so.
 */
export const runsAs = (fence: string, code: string): CodeLanguage | undefined =>
  code.includes(main.baseUrl) ? fences[fence] : undefined;
