import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** A piece of HTML to be put before the character at `at`. */
export interface Insert {
  readonly at: number;
  readonly text: string;
}

const parser = unified().use(rehypeParse, { fragment: true, verbose: true });

/** The tree of a piece of HTML. Each node knows where it stands in the text. */
export const parseHtml = (html: string): Root => parser.parse(html);

/** Puts pieces into a text. All else stays to the letter. */
export const insert = (html: string, pieces: readonly Insert[]): string =>
  pieces
    .toSorted((one, other) => one.at - other.at)
    .reduceRight(
      (text, piece) => text.slice(0, piece.at) + piece.text + text.slice(piece.at),
      html,
    );

/** Every element below a node, in the order of the text. */
export function* elementsIn(parent: Root | Element): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** Adds an attribute to the start tag of an element of the text. */
export function attribute({ data, position }: Element, name: string, value: string): Insert {
  const end = data?.position?.opening?.end.offset ?? position?.start.offset ?? 0;
  return { at: end - 1, text: ` ${name}="${escapeValue(value)}"` };
}

/** A text as the value of an attribute in double quotes. */
export const escapeValue = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
