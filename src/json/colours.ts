/** A stretch of JSON: a name, a string, a number or a word of its own, or what stands between them. */
export interface Stretch {
  readonly text: string;
  readonly kind?: 'name' | 'string' | 'number' | 'word';
}

/** Over this length a text stays plain: its colours would cost more than they tell. In characters. */
export const maxColoured = 20_000;

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b/g;

/** A JSON text in stretches, which joined are that text. One that is too long is a single stretch. */
export function coloured(json: string): readonly Stretch[] {
  if (json.length > maxColoured) return [{ text: json }];
  const all: Stretch[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: string, 2: colon, 3: number } of json.matchAll(token)) {
    const kind = string ? (colon ? 'name' : 'string') : number ? 'number' : 'word';
    const text = string ?? whole;
    all.push({ text: json.slice(end, index) }, { text, kind });
    end = index + text.length;
  }
  return [...all, { text: json.slice(end) }].filter(({ text }) => text);
}
