import { main } from '../../api/providers/index.ts';
import { sayHello } from '../../examples/calls/say-hello.ts';
import { defaultModel } from '../../examples/index.ts';
import { compose } from '../../examples/resolve.ts';
import { curl } from '../../snippets/curl/index.ts';
import { powershell } from '../../snippets/curl/powershell.ts';
import type { Printing } from '../../snippets/language.ts';
import { answerText, firstAnswer } from './answer.ts';
import { bashParts, powershellParts } from './parts.ts';
import type { Parts } from './pieces.ts';

/** What a reader types into one kind of shell, and what comes back. */
export interface Shell<Id extends string = string> {
  /** Prints the first call. */
  readonly language: Printing;
  readonly parts: Parts<Id>;
  /** What the call prints, to the byte. */
  readonly output: string;
}

export const shells = {
  bash: {
    language: curl,
    parts: bashParts,
    output: JSON.stringify(firstAnswer),
  },
  powershell: {
    language: powershell,
    parts: powershellParts,
    output: answerText,
  },
} as const satisfies Readonly<Record<string, Shell>>;

export type ShellId = keyof typeof shells;

/** The first call in a language, at `baseUrl`, which has no trailing slash: the main provider's, a reader's or a test's own. */
export function printFirstCall(
  { emit }: Printing,
  baseUrl: string,
  keyVariable: string = main.keyVariable,
): string {
  // No file is sent: its name and its type stand nowhere in the code.
  const settings = { prompt: sayHello.prompt, model: defaultModel, stream: false, fileName: '' };
  const request = compose(sayHello, settings);
  return emit({ request, settings, mediaType: 'application/pdf', baseUrl, keyVariable }).code;
}
