/** A stretch of a sentence: plain, code, or keys to press together. */
export type Word =
  | { readonly text: string }
  | { readonly code: string }
  | { readonly keys: readonly string[] };

/** Reads a sentence in which `` `curl` `` is code and `[Ctrl + C]` are keys. */
export const readWords = (sentence: string): readonly Word[] =>
  sentence
    .split(/(`[^`]+`|\[[^\]]+\])/)
    .filter((text) => text !== '')
    .map((text) => {
      if (text.startsWith('`')) return { code: text.slice(1, -1) };
      if (text.startsWith('[')) return { keys: text.slice(1, -1).split(' + ') };
      return { text };
    });
