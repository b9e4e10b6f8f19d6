/**
 * The longest constant that the compiler of Java takes, in bytes. A class file has a UTF-8 of its own, in which NUL
 * takes two bytes and each half of a pair of surrogates three.
 */
const longest = 2 ** 16 - 2;

/** A text in pieces that Java can hold, none of them ending within a character. One piece where it can hold the text. */
export function piecesOf(text: string): readonly string[] {
  if (text.length * 3 <= longest) return [text];
  const pieces: string[] = [];
  let start = 0;
  let bytes = 0;
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const size = sizeOf(character);
    if (bytes + size > longest) {
      pieces.push(text.slice(start, at));
      start = at;
      bytes = 0;
    }
    bytes += size;
    at += character.length;
  }
  return [...pieces, text.slice(start)];
}

function sizeOf(character: string): number {
  if (character.length > 1) return 6;
  if (character > '\0' && character < '\u0080') return 1;
  return character < '\u0800' ? 2 : 3;
}
