import { formsOf } from './key-forms.ts';

/** What stands in the place of a key. */
export const mask = '••••••••';

/** A key's last characters are enough to guess with, so a part that ends the key counts from this length on. */
const shortestPart = 8;

/** An end of a text shorter than this is shown at once: it gives nothing away, and a reader waits for it. */
const shortestHeld = 4;

/** Where in a text the key stands: from, to. */
type Span = readonly [number, number];

/**
 * Replaces the key in each of its forms, and any trailing part of it of eight characters and more.
 * The one guard of every text sink.
 */
export const redact = (text: string, key: string): string =>
  masked(text, spansIn(text, formsOf(key)), 0, text.length);

export interface Redactor {
  /** Takes the next piece of a text and gives what can be shown of it. */
  push(piece: string): string;
  /** Gives what was held back. */
  flush(): string;
}

/** What is looked for, and every character that stands in it. */
function wantedOf(key: string) {
  const forms = formsOf(key);
  return { forms, letters: new Set(forms.join('')) as ReadonlySet<string> };
}

/** Redacts a text that comes in pieces: a key cut over two of them is caught as well. */
export function createRedactor(key: string): Redactor {
  // Found with the first piece, so that no request waits for it.
  let wanted: ReturnType<typeof wantedOf> | undefined;
  /** The end of what was shown, since a key may begin there, and what is held back. */
  let shown = '';
  let held = '';
  return {
    push(piece) {
      wanted ??= wantedOf(key);
      const { forms, letters } = wanted;
      const text = shown + held + piece;
      const spans = spansIn(text, forms);
      const safe = spans.at(-1)?.[1] ?? 0;
      const mayBeOpen = letters.has(text.at(-1) ?? '');
      const open = mayBeOpen ? Math.max(0, ...forms.map((form) => openEnd(text, form))) : 0;
      const to = Math.max(
        safe,
        shown.length,
        open < shortestHeld ? text.length : text.length - open,
      );
      const out = masked(text, spans, shown.length, to);
      held = text.slice(to);
      shown = text.slice(Math.max(safe, to - shortestHeld + 1), to);
      return out;
    },
    flush() {
      const text = held;
      held = '';
      return text;
    },
  };
}

/** Every stretch of the key in a text, in order, none overlapping another. */
function spansIn(text: string, forms: readonly string[]): readonly Span[] {
  const there = forms.filter((form) => text.includes(tailOf(form)));
  const found = there.flatMap((form) => spansOf(text, form)).sort((a, b) => a[0] - b[0]);
  const spans: Span[] = [];
  for (const [from, to] of found) {
    const last = spans.at(-1);
    if (last && from < last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], to)];
    else spans.push([from, to]);
  }
  return spans;
}

function spansOf(text: string, form: string): readonly Span[] {
  const tail = tailOf(form);
  const spans: Span[] = [];
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + tail.length))
    spans.push([at - matchBefore(text, at, form), at + tail.length]);
  return spans;
}

const tailOf = (form: string): string => form.slice(-shortestPart);

/** How many characters before `at` agree with those before the form's tail. */
function matchBefore(text: string, at: number, form: string): number {
  const head = form.slice(0, -shortestPart);
  let length = 0;
  while (length < Math.min(head.length, at) && text[at - 1 - length] === head.at(-1 - length))
    length++;
  return length;
}

/** The text between two places, each span in it replaced by the mask. */
function masked(text: string, spans: readonly Span[], from: number, to: number): string {
  const pieces: string[] = [];
  let at = from;
  for (const [start, end] of spans) {
    if (end <= from) continue;
    pieces.push(text.slice(at, Math.max(at, start)), mask);
    at = end;
  }
  pieces.push(text.slice(at, to));
  return pieces.join('');
}

/** The length of the longest end of `text` that the next piece could complete to a part of the key. */
function openEnd(text: string, form: string): number {
  const lastStart = Math.max(0, form.length - shortestPart);
  let open = 0;
  for (let length = 1; length < form.length && length <= text.length; length++) {
    const at = form.indexOf(text.slice(-length));
    // A longer end holds this one, so the form does not hold it either.
    if (at < 0) break;
    if (at <= lastStart && at + length < form.length) open = length;
  }
  return open;
}
