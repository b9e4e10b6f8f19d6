import type { Form } from './key-forms.ts';

/** Where in a text the key stands: from, to. */
export type Span = readonly [from: number, to: number];

/** Where in a form a piece of it stands. */
export type Place = readonly [form: Form, at: number];

/** An end of a text shorter than this is shown at once: it gives nothing away, and a reader waits for it. */
const shortestHeld = 4;

/** The units around a piece at `at` that text and form have in common, where they are enough to give the key away. */
export function spanAt(text: string, at: number, [form, there]: Place): Span | undefined {
  const before = commonBefore(text, at, form.text, there);
  const after = commonAfter(text, at, form.text, there);
  // Most pieces are alone: a unit has one character at the least.
  if (before + after < form.enough) return undefined;
  const [from, to] = unitsIn(form, there - before, there + after);
  if (to - Math.max(from, form.first) < form.enough) return undefined;
  const offset = at - there;
  return [(form.bounds[from] ?? 0) + offset, (form.bounds[to] ?? 0) + offset];
}

/** How much of the end of a text, of which a piece at `at` is the last, can become a stretch as `spanAt` finds it. */
export function openAt(text: string, at: number, [form, there]: Place): number {
  const end = there + text.length - at;
  const [from, to] = unitsIn(form, there - commonBefore(text, at, form.text, there), end);
  const begin = Math.max(from, form.first);
  if (end === form.text.length || begin + form.enough >= form.bounds.length) return 0;
  // After a stretch that is long enough, a unit that has only begun belongs to it.
  if (to - begin >= form.enough) return end - (form.bounds[to] ?? 0);
  const length = end - (form.bounds[from] ?? 0);
  // Where the whole form is what is masked, the key is so short that nothing of it is shown.
  return length < shortestHeld && form.enough < form.bounds.length - 1 ? 0 : length;
}

/** The whole units between two places of a form: the first, and the one after the last. */
const unitsIn = ({ bounds }: Form, from: number, to: number): readonly [number, number] => [
  bounds.findIndex((bound) => bound >= from),
  bounds.findLastIndex((bound) => bound <= to),
];

function commonBefore(text: string, at: number, form: string, there: number): number {
  let length = 0;
  while (length < Math.min(at, there) && text[at - 1 - length] === form[there - 1 - length])
    length++;
  return length;
}

function commonAfter(text: string, at: number, form: string, there: number): number {
  const most = Math.min(text.length - at, form.length - there);
  let length = 0;
  while (length < most && text[at + length] === form[there + length]) length++;
  return length;
}
