export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** One tag of XML text: `end` is the place behind its `>`. */
export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty' | 'other';
  readonly attributes: readonly Attribute[];
  readonly start: number;
  readonly end: number;
}

/** What is passed over whole: comments, literal text, instructions. */
const sections = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const isSpace = (char: string | undefined) => char !== undefined && /\s/.test(char);
const endsName = (char: string | undefined) =>
  char === undefined || char === '>' || char === '/' || char === '=' || isSpace(char);

/** Reads the tag that begins at `start`, going over each character once. Nothing where it does not end. */
export function readTag(text: string, start: number): Tag | undefined {
  for (const [opens, closes] of sections) {
    if (!text.startsWith(opens, start)) continue;
    const at = text.indexOf(closes, start);
    const end = at + closes.length;
    return at < 0 ? undefined : { name: '', kind: 'other', attributes: [], start, end };
  }
  const closing = text[start + 1] === '/';
  let at = start + (closing ? 2 : 1);
  const word = () => {
    const from = at;
    while (!endsName(text[at])) at++;
    return text.slice(from, at);
  };
  const skipSpace = () => {
    while (isSpace(text[at])) at++;
  };

  const name = word();
  const attributes: Attribute[] = [];
  while (at < text.length) {
    const char = text[at];
    if (char === '>') {
      const empty = text[at - 1] === '/';
      const kind = closing ? 'close' : empty ? 'empty' : 'open';
      return { name, kind, attributes, start, end: at + 1 };
    }
    if (isSpace(char) || char === '/' || char === '=') {
      at++;
      continue;
    }
    const from = at;
    const attribute = word();
    skipSpace();
    if (text[at] !== '=') continue;
    at++;
    skipSpace();
    const quote = text[at];
    if (quote !== '"' && quote !== "'") continue;
    const close = text.indexOf(quote, at + 1);
    if (close < 0) return undefined;
    const value = text.slice(at + 1, close);
    at = close + 1;
    attributes.push({ name: attribute, value, start: from, end: at });
  }
  return undefined;
}
