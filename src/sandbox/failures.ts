/** A body that does not come to its end: two words and then silence, or half an answer and then nothing more. */
export type Fault = 'stall' | 'cut';

/** What goes wrong on purpose: an error status, or a fault of the body. */
type Failure =
  | {
      readonly status: number;
      readonly message: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly body: Fault };

/** A model of one of these names makes the sandbox fail in that way, to try out what a client does then. */
export const failures: ReadonlyMap<string, Failure> = new Map<string, Failure>([
  ['sandbox/401', { status: 401, message: 'The API key was refused.' }],
  ['sandbox/403', { status: 403, message: 'The account has run out of credits.' }],
  ['sandbox/429', { status: 429, message: 'Too many requests.', headers: { 'retry-after': '5' } }],
  ['sandbox/500', { status: 500, message: 'Internal server error.' }],
  ['sandbox/503', { status: 503, message: 'The service is unavailable.' }],
  ['sandbox/504', { status: 504, message: 'The generation took too long.' }],
  ['sandbox/stall', { body: 'stall' }],
  ['sandbox/cut', { body: 'cut' }],
]);
