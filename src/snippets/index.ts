import { curl } from './curl/emit.ts';
import { powershell } from './curl/powershell.ts';
import { go } from './go/emit.ts';
import { java } from './java/emit.ts';
import type { Language } from './language.ts';
import { python } from './python/emit.ts';
import { typescript } from './typescript/emit.ts';

/** In the order of the tabs. */
export const languages: readonly Language[] = [python, typescript, curl, go, java];

/** Shown inside the panel of another language, under that language's id. */
export const variants: Readonly<Record<string, readonly Language[]>> = { curl: [powershell] };

/** The tabs and what stands beside them. */
export const allLanguages: readonly Language[] = [...languages, ...Object.values(variants).flat()];

export type { Hole, HoleName, Language, Snippet, SnippetInput } from './language.ts';
