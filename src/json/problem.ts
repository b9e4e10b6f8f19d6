/** What is wrong or doubtful in the JSON of a request. */
export interface Problem {
  /** Where in the text. */
  readonly from: number;
  readonly to: number;
  /** From 1. */
  readonly line: number;
  /** `messages[0].content[1].image_url.detail`; empty where no field is meant. */
  readonly path: string;
  readonly message: string;
  /** A request with an error is not sent. */
  readonly severity: 'error' | 'warning';
}

/** What of a problem is known before its line. */
export type Finding = Omit<Problem, 'line'>;

/** The findings in the order of the text, each with its line. */
export function inOrder(text: string, findings: readonly Finding[]): readonly Problem[] {
  let line = 1;
  let at = 0;
  return findings
    .toSorted((one, other) => one.from - other.from)
    .map((finding) => {
      for (; at < finding.from; at++) if (text[at] === '\n') line++;
      return { ...finding, line };
    });
}
