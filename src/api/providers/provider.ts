/**
 * What the site knows of a place that calls can go to: data alone, and no more of it than is of use, since every page loads
 * it. What is left out is as at most providers, who do as OpenAI does. Paths of fields are written with points: `info.developer`.
 */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** Calls without the version in the base URL are answered as well. */
  readonly rootAnswers?: true;
  /** The hosts of its pages for people, which are taken for the one of its API. */
  readonly websites?: readonly string[];
  /** The environment variable in which code looks for the key; left out, the one for any other host. */
  readonly keyVariable?: string;
  /** Where a reader makes a key; nowhere where none is taken. */
  readonly keysUrl?: string;
  /** How its keys begin, where they tell whose they are. */
  readonly keyBeginnings?: readonly string[];
  /** What is sent in the place of a key, where none of the reader's is taken; empty where nothing is. */
  readonly key?: string;
  /** What tells the balance of a key's account. Where there is nothing, a key is checked by asking for the models. */
  readonly balance?: {
    /** From the root of the host. */
    readonly path: string;
    readonly amount: string;
    readonly currency: string;
  };
  /** The model that a reader starts with: as a request names it, as the list of models does, and as an answer does. */
  readonly model?: { readonly name: string; readonly id: string; readonly version: string };
  /** The list of models is told without a key. */
  readonly modelsArePublic?: true;
  /** What an item of that list tells beside `id` and `owned_by`, and where. */
  readonly modelFields?: Partial<Readonly<Record<ModelField, string>>>;
  /** The shape of its errors: `{message, statusCode, …}` instead of `{error: {message, …}}`. */
  readonly errors?: 'flat';
  /** Where an answer tells what it cost: a header, and a field of a completion or of a stream's last chunk. */
  readonly cost?: Readonly<Record<'credits' | 'dollars', { header: string; field: string }>>;
}

export type ModelField = 'aliases' | 'type' | 'developer' | 'context';
