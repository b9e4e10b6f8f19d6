import type { MediaType } from '../examples/media-type.ts';
import type { RefName, RequestTemplate, Settings } from '../examples/template.ts';

/** What a snippet is made of. There is no key in it: each language looks it up in an environment variable. */
export interface SnippetInput {
  /** From `compose()`: the shape of the request, the reader's values still as refs. */
  readonly request: RequestTemplate;
  /** The reader's values. The bytes of files are not among them: a snippet reads files from disk. */
  readonly settings: Settings;
  /** Of the first file; `settings` has those of the others. */
  readonly mediaType: MediaType;
  /** Without a trailing slash: `https://api.example.com/v1`. */
  readonly baseUrl: string;
  /** The variable that has the key for that base URL, such as `EXAMPLE_API_KEY`. */
  readonly keyVariable: string;
}

/** A value in the code that a form can change without changing the code around it. */
export type HoleName = RefName | 'baseUrl' | 'keyVariable' | 'mediaType';

/** Where such a value stands: `code.slice(start, end)`, of a string what is between its quotes. */
export interface Hole {
  readonly ref: HoleName;
  /** Which one, from 0, of values of which there are several; absent means 0. */
  readonly at?: number;
  readonly start: number;
  readonly end: number;
}

export interface Snippet {
  readonly code: string;
  readonly holes: readonly Hole[];
}

/** What prints a call as source code. */
export interface Printing {
  readonly id: string;
  /** The name on the tab, or in the list of shells. */
  readonly label: string;
  /** Shiki's name for the grammar. */
  readonly grammar: string;
  /** One line that installs what the snippet needs; absent where nothing does. */
  readonly install?: string;
  /** What the snippet is called on disk. */
  readonly fileName: string;
  readonly emit: (input: SnippetInput) => Snippet;
}

/** All that the site knows of a language. What its programs print of each failure is in `reports.json` beside it. */
export interface Language extends Printing {
  /** What sends the request, where no SDK of the API does: `curl`. */
  readonly sender?: string;
  /**
   * The URL that a program calls for a chat when it is given this base URL, to the letter; null where it calls none.
   * Measured: it made a call to a server that told the path back (`join.test.ts` beside it has the paths).
   */
  readonly join: (base: string) => URL | null;
  /** For a shell: its name, and the same call for others, which a reader chooses in the same panel. */
  readonly shells?: { readonly own: string; readonly others: readonly Printing[] };
}
