import { formsOf } from './key-forms.ts';

/** What stands in the place of a key. */
export const mask = '••••••••';

/** A key's last characters are enough to guess with, so a part that ends the key counts from this length on. */
const shortestPart = 8;

/**
 * Replaces the key in each of its forms, and any trailing part of it of eight characters and more.
 * The one guard of every text sink.
 */
export const redact = (text: string, key: string): string =>
  formsOf(key).reduce((redacted, form) => redactForm(redacted, form), text);

function redactForm(text: string, form: string): string {
  const tail = form.slice(-shortestPart);
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, from)) {
    const start = Math.max(from, at - matchBefore(text, at, form));
    pieces.push(text.slice(from, start), mask);
    from = at + tail.length;
  }
  if (from === 0) return text;
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** How many characters before `at` agree with those before the key's tail. */
function matchBefore(text: string, at: number, form: string): number {
  const head = form.slice(0, -shortestPart);
  let length = 0;
  while (length < head.length && length < at && text[at - 1 - length] === head.at(-1 - length))
    length++;
  return length;
}

export interface Redactor {
  /** Takes the next piece of a text and gives what can be shown of it. */
  push(piece: string): string;
  /** Gives what was held back. */
  flush(): string;
}

/** Redacts a text that comes in pieces: a key cut over two of them is caught as well. */
export function createRedactor(key: string): Redactor {
  const forms = formsOf(key);
  let held = '';
  return {
    push(piece) {
      const text = forms.reduce((redacted, form) => redactForm(redacted, form), held + piece);
      const keep = Math.max(0, ...forms.map((form) => openEnd(text, form)));
      held = keep ? text.slice(-keep) : '';
      return keep ? text.slice(0, -keep) : text;
    },
    flush() {
      const text = held;
      held = '';
      return text;
    },
  };
}

/** The length of the longest end of `text` that the next piece could complete to a part of the key. */
function openEnd(text: string, form: string): number {
  const lastStart = Math.max(0, form.length - shortestPart);
  for (let length = Math.min(text.length, form.length - 1); length > 0; length--) {
    const at = form.indexOf(text.slice(-length));
    if (at >= 0 && at <= lastStart && at + length < form.length) return length;
  }
  return 0;
}
