// For builds and tests only: Shiki is never sent to a browser.
import { type BundledLanguage, createHighlighter } from 'shiki';
import { allPrintings } from '../index.ts';
import type { Printing, Snippet } from '../language.ts';
import { linesOf } from './shape.ts';
import { codeTheme } from './theme.ts';

/** As CSS has it. */
export type Colour = string;

/** One character of a line's shape, or one hole: its colour is that of the value's first character. */
export interface Coloured {
  readonly text: string;
  readonly colour: Colour;
  readonly hole: boolean;
}

/** Gives a function from a snippet to its lines in colour, white space left out. */
export async function colourer() {
  const langs = allPrintings.map(({ grammar }) => grammar);
  const highlighter = await createHighlighter({ themes: [codeTheme], langs });

  return (whole: Snippet, { grammar }: Printing): readonly (readonly Coloured[])[] => {
    const snippet = inBrief(whole);
    const tokens = highlighter.codeToTokensBase(snippet.code, {
      lang: grammar as BundledLanguage,
      theme: codeTheme,
      tokenizeTimeLimit: 0, // Else a busy machine leaves the end of a line plain.
    });
    const colours = tokens.map((line) =>
      line.flatMap(({ content, color = '' }) => Array.from(content, () => color)),
    );
    return linesOf(snippet).map((segments, index) => {
      const left = [...(colours[index] ?? [])];
      return segments.flatMap(({ text, hole }) => {
        const own = left.splice(0, text.length);
        const all = own.map((colour, at) => ({ colour, text: text[at] ?? '', hole: false }));
        if (hole) return all.slice(0, 1).map((first) => ({ ...first, text, hole: true }));
        return all.filter(({ text }) => text.trim());
      });
    });
  };
}

/** A value has one colour, so its beginning will do: over a line of 60,000 characters Shiki takes minutes. */
function inBrief({ code, holes }: Snippet): Snippet {
  let cut = 0;
  const brief = holes.map((hole) => {
    const start = hole.start - cut;
    cut += Math.max(0, hole.end - hole.start - longestValue);
    return { ...hole, start, end: hole.end - cut };
  });
  const without = holes.reduceRight(
    (text, { start, end }) => text.slice(0, Math.min(end, start + longestValue)) + text.slice(end),
    code,
  );
  return { code: without, holes: brief };
}

const longestValue = 1000;
