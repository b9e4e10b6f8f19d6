/** A data URL in its parts (RFC 2397): joined, their texts give it back. */
export interface UrlPart {
  readonly name: 'scheme' | 'type' | 'parameter' | 'encoding' | 'comma' | 'data';
  readonly text: string;
}

export type UrlProblem = {
  readonly id: 'noComma' | 'notBase64';
  /** A zero-based index into the text. */
  readonly at: number;
};

/** All that stands before the data. `type` may have parameters: `text/plain;charset=utf-8`. */
export const headOf = (type: string): string => `data:${type};base64,`;

/** The parts of a data URL with some data in it. */
export function partsOf(head: string, data: string): readonly UrlPart[] {
  const fields = head.slice('data:'.length, -1).split(';');
  const parts = fields.map((field, at): UrlPart => {
    if (at === 0) return { name: 'type', text: field };
    const last = at === fields.length - 1 && field.toLowerCase() === 'base64';
    return { name: last ? 'encoding' : 'parameter', text: `;${field}` };
  });
  return [
    { name: 'scheme', text: head.slice(0, 'data:'.length) },
    ...parts.filter(({ text }) => text),
    { name: 'comma', text: ',' },
    { name: 'data', text: data },
  ];
}

/** Where the data of a text begins, and what stands before it where the text is a data URL. */
export type Opened =
  | { readonly head: string; readonly dataAt: number }
  | { readonly problem: UrlProblem };

/** Looks whether a text is a data URL, blanks before it aside; plain Base64 has an empty head. */
export function open(text: string): Opened {
  const start = text.length - text.trimStart().length;
  if (text.slice(start, start + 5).toLowerCase() !== 'data:') return { head: '', dataAt: 0 };
  const comma = text.indexOf(',', start);
  if (comma < 0) return { problem: { id: 'noComma', at: text.length - 1 } };
  const head = text.slice(start, comma + 1);
  if (!/;base64,$/i.test(head)) return { problem: { id: 'notBase64', at: comma } };
  return { head, dataAt: comma + 1 };
}
