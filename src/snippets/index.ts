import { curl } from './curl/index.ts';
import { go } from './go/index.ts';
import { java } from './java/index.ts';
import type { Language, Printing } from './language.ts';
import { python } from './python/index.ts';
import { typescript } from './typescript/index.ts';

/** In the order of the tabs. */
export const languages: readonly Language[] = [python, typescript, curl, go, java];

/** What a panel can show: the language of its tab first, then those that a reader chooses in it. */
export const printingsOf = (language: Language): readonly Printing[] => [
  language,
  ...(language.shells?.others ?? []),
];

/** The tabs, and what stands beside them. */
export const allPrintings: readonly Printing[] = [
  ...languages,
  ...languages.flatMap(({ shells }) => shells?.others ?? []),
];

export type { Hole, HoleName, Language, Printing, Snippet, SnippetInput } from './language.ts';
