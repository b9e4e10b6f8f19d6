/** What stands in the place of a key. */
export const mask = '••••••••';

/** A key's last characters are enough to guess with, so a part that ends the key counts from this length on. */
const shortestPart = 8;

/** Replaces the key, and any trailing part of it of eight characters and more. The one guard of every text sink. */
export function redact(text: string, key: string): string {
  if (!key) return text;
  const tail = key.slice(-shortestPart);
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, from)) {
    const start = Math.max(from, at - matchBefore(text, at, key));
    pieces.push(text.slice(from, start), mask);
    from = at + tail.length;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** How many characters before `at` agree with those before the key's tail. */
function matchBefore(text: string, at: number, key: string): number {
  const head = key.slice(0, -shortestPart);
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
  let held = '';
  return {
    push(piece) {
      if (!key) return piece;
      const text = redact(held + piece, key);
      const keep = openEnd(text, key);
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
function openEnd(text: string, key: string): number {
  const lastStart = Math.max(0, key.length - shortestPart);
  for (let length = Math.min(text.length, key.length - 1); length > 0; length--) {
    const at = key.indexOf(text.slice(-length));
    if (at >= 0 && at <= lastStart && at + length < key.length) return length;
  }
  return 0;
}
