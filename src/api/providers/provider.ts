/**
 * What the site knows of a place that calls can go to: data alone, since every page loads it. Paths of fields are written
 * with points: `info.developer`.
 */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** Whether calls without the version in the base URL are answered as well. */
  readonly rootAnswers: boolean;
  /** The hosts of its pages for people, which are taken for the one of its API. */
  readonly websites: readonly string[];
  /** The environment variable in which code looks for the key. */
  readonly keyVariable: string;
  /** Where a reader makes a key. */
  readonly keysUrl: string;
  /** How its keys begin, where they tell whose they are. */
  readonly keyBeginnings?: readonly string[];
  /** The provider's own key, where it needs none of the reader's. */
  readonly key?: string;
  /** What tells the balance of a key's account. Where there is nothing, a key is checked by asking for the models. */
  readonly balance?: {
    /** From the root of the host. */
    readonly path: string;
    readonly amount: string;
    readonly currency: string;
  };
  readonly model: Model;
  /** Whether the list of models is told without a key. */
  readonly modelsArePublic: boolean;
  /** What an item of that list tells beside its `id`, and where. */
  readonly modelFields: Partial<Readonly<Record<ModelField, string>>>;
  /** `nested` is OpenAI's `{error: {message, …}}`, `flat` is `{message, statusCode, …}`. */
  readonly errors: 'flat' | 'nested';
  /** Where an answer tells what it cost: a header, and a field of a completion or of a stream's last chunk. */
  readonly cost?: Readonly<Record<'credits' | 'dollars', { header: string; field: string }>>;
}

/** The model that a reader starts with. */
interface Model {
  /** As a request names it. */
  readonly name: string;
  /** As the provider's list names it. */
  readonly id: string;
  /** As an answer names it. */
  readonly version: string;
}

export type ModelField = 'aliases' | 'type' | 'developer' | 'context';
