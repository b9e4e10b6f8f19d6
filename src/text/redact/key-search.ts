import { type Form, formsOf, lengthsOf } from './key-forms.ts';
import { openAt, type Place, type Span, spanAt } from './key-place.ts';

/** Finds the key in texts. */
export interface KeySearch {
  /** Every stretch of the key that ends behind `from`, in order, none overlapping another. */
  spans(text: string, from?: number): readonly Span[];
  /** How long an end of the text is to be held back, as the next piece could complete it to such a stretch. */
  open(text: string): number;
  /** The most characters that decide whether the next one belongs to such a stretch. */
  readonly reach: number;
}

/** Escapes share short pieces such as `\u00` with other texts, so of long forms longer pieces are looked for. */
const longPiece = 8;
const shortPiece = 4;

/**
 * A stretch that gives the key away holds a piece of it wherever a text is looked at in steps that are shorter than
 * the stretch. So most of a text is passed over, and what is around such a piece is compared.
 * The first `isPublic` characters of the key are no secret.
 */
export function createKeySearch(key: string, isPublic: number): KeySearch {
  const forms = formsOf(key, isPublic);
  const isLong = (form: Form) => shortest([form]) >= 2 * longPiece;
  const looks = [
    createLook(
      forms.filter((form) => !isLong(form)),
      key.length > 2 * shortPiece ? shortPiece : 1,
    ),
    createLook(forms.filter(isLong), longPiece),
  ];
  return {
    spans: (text, from = 0) => merge(looks.flatMap((look) => look.spans(text, from))),
    open: (text) => Math.max(...looks.map((look) => look.open(text))),
    reach: Math.max(0, ...forms.map((form) => longest([form]) + publicPart(form))),
  };
}

const shortest = (forms: readonly Form[]): number => Math.min(...forms.flatMap(lengthsOf));
const longest = (forms: readonly Form[]): number => Math.max(0, ...forms.flatMap(lengthsOf));
const publicPart = ({ bounds, first }: Form): number => bounds[first] ?? 0;

/** How many different sums of pieces are told apart. */
const sums = 2 ** 16;

/** Looks for pieces of `size` characters. */
function createLook(forms: readonly Form[], size: number) {
  const step = shortest(forms) - size + 1;
  const most = longest(forms);
  const places = new Map<string, Place[]>();
  /** Whether a piece has this sum: nearly all that is in other texts has none of these. */
  const marks = new Uint8Array(sums);
  for (const form of forms)
    for (let at = 0; at + size <= form.text.length; at++) {
      const piece = form.text.slice(at, at + size);
      const there = places.get(piece) ?? [];
      there.push([form, at]);
      places.set(piece, there);
      marks[sumOf(piece, 0, size)] = 1;
    }
  const placesOf = (text: string, at: number): readonly Place[] =>
    marks[sumOf(text, at, size)] ? (places.get(text.slice(at, at + size)) ?? []) : [];

  return {
    spans(text: string, from: number): readonly Span[] {
      const found: Span[] = [];
      // Of a stretch that ends behind `from`, the last units that are enough begin no further left.
      for (let at = Math.max(0, from - most); at + size <= text.length; at += step)
        for (const place of placesOf(text, at)) {
          const span = spanAt(text, at, place);
          if (span && !holds(found.at(-1), span)) found.push(span);
        }
      return found;
    },
    open(text: string): number {
      const at = text.length - size;
      return at < 0
        ? 0
        : Math.max(0, ...placesOf(text, at).map((place) => openAt(text, at, place)));
    },
  };
}

/** Of a long piece every other character counts: that is enough to pass over nearly all. */
function sumOf(text: string, at: number, size: number): number {
  const gap = size === longPiece ? 2 : 1;
  let sum = 0;
  for (let each = at; each < at + size; each += gap)
    sum = Math.imul(sum, 31) + text.charCodeAt(each);
  return sum & (sums - 1);
}

const holds = (outer: Span | undefined, [from, to]: Span): boolean =>
  outer !== undefined && outer[0] <= from && to <= outer[1];

function merge(found: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const [from, to] of found.toSorted((a, b) => a[0] - b[0])) {
    const last = spans.at(-1);
    if (last && from < last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], to)];
    else spans.push([from, to]);
  }
  return spans;
}
