import { type UsualStatus, usualMessages } from '../api/errors.ts';

/** A body that does not come to its end: two words and then silence, or half an answer and then nothing more. */
export type Fault = 'stall' | 'cut';

/** What goes wrong on purpose: an error status, or a fault of the body. */
type Failure =
  | {
      readonly status: number;
      readonly message: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly body: Fault };

/** A refusal in the provider's usual words. */
const refused = (
  status: UsualStatus,
  headers: Readonly<Record<string, string>> = {},
): readonly [string, Failure] => [
  `sandbox/${status}`,
  { status, message: usualMessages[status], headers },
];

/** A model of one of these names makes the sandbox fail in that way, to try out what a client does then. */
export const failures: ReadonlyMap<string, Failure> = new Map<string, Failure>([
  refused(401),
  refused(403),
  refused(429, { 'retry-after': '5' }),
  refused(500),
  refused(503),
  refused(504),
  ['sandbox/stall', { body: 'stall' }],
  ['sandbox/cut', { body: 'cut' }],
]);
