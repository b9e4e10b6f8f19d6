/** What `-w` can tell. */
export interface Told {
  readonly status: number;
  readonly contentType: string;
  readonly url: string;
  readonly method: string;
  /** Bytes of the two bodies. */
  readonly sent: number;
  readonly received: number;
  /** Milliseconds to the first byte, and in all. */
  readonly startMs: number;
  readonly totalMs: number;
}

const variables: Readonly<Record<string, (told: Told) => string | number>> = {
  http_code: ({ status }) => String(status).padStart(3, '0'),
  response_code: ({ status }) => String(status).padStart(3, '0'),
  content_type: ({ contentType }) => contentType,
  url: ({ url }) => url,
  url_effective: ({ url }) => url,
  method: ({ method }) => method,
  size_upload: ({ sent }) => sent,
  size_download: ({ received }) => received,
  time_starttransfer: ({ startMs }) => (startMs / 1000).toFixed(6),
  time_total: ({ totalMs }) => (totalMs / 1000).toFixed(6),
};

/** The text of `-w`, filled: `%{http_code}\n`. A variable that is not known stays as it is. */
export const fillWriteOut = (text: string, told: Told): string =>
  text
    .replaceAll(/%\{(\w+)\}/g, (hole, name: string) => String(variables[name]?.(told) ?? hole))
    .replaceAll(/\\([nrt\\])/g, (_, letter: string) => escapes[letter] ?? letter)
    .replaceAll('%%', '%');

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\' };
