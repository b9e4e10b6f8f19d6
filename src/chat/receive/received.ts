import { dollarsOf } from '../../api/cost.ts';
import { createRedactor, redact } from '../../api/redact.ts';
import { asDollars, type Piece } from './chunk.ts';
import type { Received } from './outcome.ts';

/** Gathers what a run receives. */
export interface Receiver {
  take(piece: Piece): void;
  /** The price of a call can come as a header as well. */
  headers(headers: Headers): void;
  /** Lets go of text that was held back as a possible start of the key. */
  flush(): void;
  get(): Received;
}

/** Redacts as it gathers: what it tells and what it keeps never holds the key. */
export function createReceiver(key: string, onText: (delta: string) => void): Receiver {
  const redactor = createRedactor(key);
  const texts: string[] = [];
  let rest: Omit<Received, 'text'> = {};
  const show = (text: string) => {
    if (!text) return;
    texts.push(text);
    onText(text);
  };
  return {
    take({ text, finishReason, usage, cost }) {
      if (text) show(redactor.push(text));
      // What comes after an error does not mend it.
      const isSame = finishReason === undefined || rest.finishReason === 'error';
      rest = {
        finishReason: isSame ? rest.finishReason : redact(finishReason, key),
        usage: usage ?? rest.usage,
        cost: cost ?? rest.cost,
      };
    },
    headers(headers) {
      const cost = asDollars(dollarsOf(headers));
      rest = { ...rest, cost };
    },
    flush: () => show(redactor.flush()),
    get: () => ({ text: texts.join(''), ...rest }),
  };
}
