import type { MediaType } from '../examples/media-type.ts';
import type { RefName, RequestTemplate, Settings } from '../examples/template.ts';

/** What a snippet is made of. There is no key in it: each language looks it up in `AIMLAPI_API_KEY`. */
export interface SnippetInput {
  /** From `compose()`: the shape of the request, the reader's values still as refs. */
  readonly request: RequestTemplate;
  /** The reader's values. The file's bytes are not among them: a snippet reads the file from disk. */
  readonly settings: Settings;
  readonly mediaType: MediaType;
  /** Without a trailing slash: `https://api.aimlapi.com/v1`. */
  readonly baseUrl: string;
}

/** Where a reader's own value stands in the code: `code.slice(start, end)`. */
export interface Hole {
  readonly ref: RefName;
  readonly start: number;
  readonly end: number;
}

export interface Snippet {
  readonly code: string;
  readonly holes: readonly Hole[];
}

export interface Language {
  readonly id: string;
  /** The name on the tab. */
  readonly label: string;
  /** Shiki's name for the grammar. */
  readonly grammar: string;
  /** One line that installs what the snippet needs; absent where nothing does. */
  readonly install?: string;
  /** What the snippet is called on disk. */
  readonly fileName: string;
  readonly emit: (input: SnippetInput) => Snippet;
}
