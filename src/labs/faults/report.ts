/** What a program that calls through an SDK left behind when the call failed. Ids and times of day are `…`, and `{{keysUrl}}` is the provider's. */
export interface Report {
  /** On standard output: the text that came; with cURL the body, of a stream its last event. */
  readonly printed: string;
  /** On standard error, without the trace of the code; empty where the program noticed nothing. */
  readonly error: string;
  /** The exit code; `null` where the program still waited and was ended from outside. */
  readonly code: number | null;
}

/** The reports of one language, by the sandbox's model. */
export type Reports = Readonly<Record<string, Report>>;
